import type { CaseDiagram } from '../api/cases';
import type { Viewer } from './viewer';

/** Which classes each element of the diagram carries. */
export type Markers = ReadonlyMap<string, readonly string[]>;

/** What has happened, as classes on the elements of the diagram. */
export function markersOf(diagram: CaseDiagram): Markers {
  const markers = new Map<string, string[]>();
  const add = (id: string, marker: string) => markers.set(id, [...(markers.get(id) ?? []), marker]);
  for (const { elementId, state } of diagram.elements) add(elementId, `is-${state}`);
  for (const flowId of diagram.flows) add(flowId, 'is-taken');
  return markers;
}

/** Puts the markers on; the answer takes them off again. */
export function showMarkers(viewer: Viewer, markers: Markers): () => void {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const known = [...markers].filter(([id]) => registry.get(id) !== undefined);
  for (const [id, classes] of known) for (const one of classes) canvas.addMarker(id, one);
  return () => {
    for (const [id, classes] of known) {
      if (registry.get(id) === undefined) continue;
      for (const one of classes) canvas.removeMarker(id, one);
    }
  };
}
