import type { Viewer } from './viewer';
import { showElement } from './zoom';

/** True when the element was already pointed at in the diagram itself. */
export function isChosen(viewer: Viewer, elementId: string): boolean {
  const element = viewer.get('elementRegistry').get(elementId);
  return element !== undefined && viewer.get('selection').isSelected(element);
}

/** Points at an element from outside and brings it into view. */
export function chooseElement(viewer: Viewer, elementId: string): void {
  const element = viewer.get('elementRegistry').get(elementId);
  if (element === undefined) return;
  viewer.get('selection').select(element);
  showElement(viewer, [elementId]);
}
