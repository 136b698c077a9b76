import { randomBytes } from 'node:crypto';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions" targetNamespace="urn:test">`;

/** A process that a message starts; ids and names are fresh, so that specs do not meet each other. */
export interface SampleProcess {
  readonly id: string;
  readonly message: string;
  readonly jobType: string;
  readonly file: { readonly name: string; readonly content: Buffer };
}

/** message → service task (boundary error `NOT_POSSIBLE` → service task `<jobType>.caught`) → end */
export function processWithJob(retries = 5): SampleProcess {
  return sample(
    (jobType) => `
    <bpmn:serviceTask id="ServiceTask_Work">
      <bpmn:extensionElements><zeebe:taskDefinition type="${jobType}" retries="${retries}" />
        <zeebe:taskHeaders><zeebe:header key="tone" value="kind" /></zeebe:taskHeaders>
      </bpmn:extensionElements>
    </bpmn:serviceTask>
    <bpmn:boundaryEvent id="BoundaryEvent_NotPossible" attachedToRef="ServiceTask_Work">
      <bpmn:outgoing>Flow_2</bpmn:outgoing>
      <bpmn:errorEventDefinition errorRef="Error_NotPossible" />
    </bpmn:boundaryEvent>
    <bpmn:serviceTask id="ServiceTask_Caught">
      <bpmn:extensionElements><zeebe:taskDefinition type="${jobType}.caught" />
      </bpmn:extensionElements>
    </bpmn:serviceTask>
    <bpmn:serviceTask id="ServiceTask_After">
      <bpmn:extensionElements><zeebe:taskDefinition type="${jobType}.after" />
      </bpmn:extensionElements>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="Flow_1" sourceRef="StartEvent" targetRef="ServiceTask_Work" />
    <bpmn:sequenceFlow id="Flow_2" sourceRef="BoundaryEvent_NotPossible" targetRef="ServiceTask_Caught" />
    <bpmn:sequenceFlow id="Flow_3" sourceRef="ServiceTask_Work" targetRef="ServiceTask_After" />`,
  );
}

/** message → user task → service task → end */
export function processWithUserTask(): SampleProcess {
  return sample(
    (jobType) => `
    <bpmn:userTask id="UserTask_Decide">
      <bpmn:extensionElements><zeebe:userTask />
        <zeebe:assignmentDefinition candidateGroups="someone" />
      </bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:serviceTask id="ServiceTask_After">
      <bpmn:extensionElements><zeebe:taskDefinition type="${jobType}" /></bpmn:extensionElements>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="Flow_1" sourceRef="StartEvent" targetRef="UserTask_Decide" />
    <bpmn:sequenceFlow id="Flow_2" sourceRef="UserTask_Decide" targetRef="ServiceTask_After" />`,
  );
}

function sample(body: (jobType: string) => string): SampleProcess {
  const id = `sample-${randomBytes(4).toString('hex')}`;
  const jobType = `${id}.work`;
  const message = `${id}.begun`;
  const xml = `${head}
  <bpmn:message id="Message_Begun" name="${message}" />
  <bpmn:error id="Error_NotPossible" errorCode="NOT_POSSIBLE" />
  <bpmn:process id="${id}" isExecutable="true">
    <bpmn:startEvent id="StartEvent">
      <bpmn:messageEventDefinition messageRef="Message_Begun" />
    </bpmn:startEvent>${body(jobType)}
  </bpmn:process>
</bpmn:definitions>`;
  return { id, message, jobType, file: { name: `${id}/${id}.bpmn`, content: Buffer.from(xml) } };
}
