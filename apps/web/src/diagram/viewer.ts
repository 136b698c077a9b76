import OutlineModule from 'bpmn-js/lib/features/outline';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Selection from 'diagram-js/lib/features/selection/Selection';

interface Services {
  canvas: Canvas;
  elementRegistry: ElementRegistry;
  selection: Selection;
}

export type Viewer = NavigatedViewer<Services>;

/** A viewer that leaves the mouse wheel to the page. */
export function createViewer(container: HTMLElement): Viewer {
  return new NavigatedViewer<Services>({
    container,
    additionalModules: [OutlineModule],
    zoomScroll: { enabled: false },
  });
}
