import type { Viewer } from './viewer';

/** Below this scale labels can not be read. */
const READABLE = 0.55;
/** The scale at which a single element is shown. */
const CLOSE = 0.9;
const LARGEST_FIT = 1.2;
const STEP = 1.25;
/** Diagram units left free around the whole. */
const ROOM = 24;

/** Shows the whole diagram, with some room around it. */
export function showAll(viewer: Viewer): void {
  const canvas = viewer.get('canvas');
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(
    LARGEST_FIT,
    outer.width / (inner.width + 2 * ROOM),
    outer.height / (inner.height + 2 * ROOM),
  );
  const width = outer.width / scale;
  const height = outer.height / scale;
  canvas.viewbox({
    x: inner.x - (width - inner.width) / 2,
    y: inner.y - (height - inner.height) / 2,
    width,
    height,
  });
}

/** Shows the whole diagram, or, where that could not be read, the elements named. */
export function showReadable(viewer: Viewer, elementIds: readonly string[]): void {
  showAll(viewer);
  if (viewer.get('canvas').zoom() < READABLE) showElement(viewer, elementIds);
}

/** Brings the first known element of those named into the middle, large enough to be read. */
export function showElement(viewer: Viewer, elementIds: readonly string[]): void {
  const canvas = viewer.get('canvas');
  const element = elementIds.map((id) => viewer.get('elementRegistry').get(id)).find(Boolean);
  canvas.zoom(Math.max(canvas.zoom(), CLOSE));
  if (element !== undefined) canvas.scrollToElement(element, 80);
}

/** One step nearer or farther. */
export function zoomBy(viewer: Viewer, direction: 1 | -1): void {
  const canvas = viewer.get('canvas');
  canvas.zoom(canvas.zoom() * (direction === 1 ? STEP : 1 / STEP));
}
