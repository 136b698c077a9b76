import type { Viewer } from './viewer';

/** A finger drawn sideways moves the diagram; up and down the page scrolls as everywhere. */
export function enableTouchPan(viewer: Viewer, container: HTMLElement): void {
  let lastX: number | null = null;
  const end = () => {
    lastX = null;
  };
  container.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') lastX = event.clientX;
  });
  container.addEventListener('pointermove', (event) => {
    if (lastX === null || event.pointerType !== 'touch') return;
    viewer.get('canvas').scroll({ dx: event.clientX - lastX, dy: 0 });
    lastX = event.clientX;
  });
  container.addEventListener('pointerup', end);
  container.addEventListener('pointercancel', end);
}
