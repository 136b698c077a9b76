import { segmentEntersBox, segmentsMeet, segmentsOf } from '../geometry.mjs';

const drawnFlows = (plane) =>
  plane.planeElement
    .filter(
      (drawn) =>
        drawn.$type === 'bpmndi:BPMNEdge' && drawn.bpmnElement?.$type === 'bpmn:SequenceFlow',
    )
    .map((drawn) => ({ flow: drawn.bpmnElement, segments: segmentsOf(drawn.waypoint) }));

const drawnShapes = (plane) =>
  plane.planeElement
    .filter((drawn) => drawn.$type === 'bpmndi:BPMNShape')
    .map((drawn) => ({ element: drawn.bpmnElement, box: drawn.bounds }));

const shareNode = (one, other) => {
  const ends = [other.sourceRef, other.targetRef];
  return ends.includes(one.sourceRef) || ends.includes(one.targetRef);
};

function contains(scope, element) {
  for (let parent = element.$parent; parent; parent = parent.$parent) {
    if (parent === scope) {
      return true;
    }
  }
  return false;
}

/** A flow may touch its own ends, the host of its boundary event, and the scope around it. */
const mayTouch = (flow, element) =>
  element === flow.sourceRef ||
  element === flow.targetRef ||
  element === flow.sourceRef.attachedToRef ||
  contains(element, flow);

const meet = (one, other) =>
  one.segments.some((segment) => other.segments.some((part) => segmentsMeet(segment, part)));

/** No flow crosses another one or runs through a shape or a note. Flows with a common end are not compared. */
export default function cleanFlows() {
  return {
    check(element, reporter) {
      if (!element.$instanceOf('bpmndi:BPMNPlane')) {
        return;
      }
      const flows = drawnFlows(element);
      const shapes = drawnShapes(element);
      for (const [index, one] of flows.entries()) {
        for (const other of flows.slice(index + 1)) {
          if (!shareNode(one.flow, other.flow) && meet(one, other)) {
            reporter.report(one.flow.id, `Crosses ${other.flow.id}`);
          }
        }
        for (const { element: shape, box } of shapes) {
          const enters = one.segments.some((segment) => segmentEntersBox(segment, box));
          if (enters && !mayTouch(one.flow, shape)) {
            reporter.report(one.flow.id, `Runs through ${shape.id}`);
          }
        }
      }
    },
  };
}
