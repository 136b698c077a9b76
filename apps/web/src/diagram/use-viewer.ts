import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

import { enableTouchPan } from './touch-pan';
import { createViewer, type Viewer } from './viewer';

interface ClickEvent {
  readonly element: { readonly id: string; readonly labelTarget?: { readonly id: string } };
}

/**
 * Draws `xml` in `frame`; null until it stands there. Each drawing has a child of its own, so that
 * one that is still being drawn when the next begins does no harm.
 */
export function useViewer(
  frame: RefObject<HTMLDivElement | null>,
  xml: string,
  onClick: (elementId: string) => void,
): Viewer | null {
  const [drawn, setDrawn] = useState<Viewer | null>(null);
  const click = useEffectEvent(onClick);

  useEffect(() => {
    const container = document.createElement('div');
    container.className = 'diagram-canvas';
    frame.current?.append(container);
    const viewer = createViewer(container);
    let alive = true;
    viewer.on<ClickEvent>('element.click', ({ element }) =>
      click(element.labelTarget?.id ?? element.id),
    );
    enableTouchPan(viewer, container);
    viewer.importXML(xml).then(
      () => alive && setDrawn(viewer),
      (error: unknown) => {
        if (alive) throw error;
      },
    );
    return () => {
      alive = false;
      setDrawn(null);
      viewer.destroy();
      container.remove();
    };
  }, [frame, xml]);

  return drawn;
}
