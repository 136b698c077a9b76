/**
 * The rows that one batch of records leaves behind. Each projector reduces the records of one kind in order,
 * so that a table is written once per batch and the result does not depend on where batches are cut.
 */
export interface ProcessInstanceRow {
  readonly generation: string;
  readonly key: string;
  readonly bpmn_process_id: string;
  readonly version: number;
  readonly process_definition_key: string;
  readonly parent_key: string | null;
  readonly state: 'active' | 'completed' | 'terminated';
  readonly started_at: string;
  readonly ended_at: string | null;
}

/** A process instance in whose own scope `caseId` was set. */
export interface CaseIdRow {
  readonly generation: string;
  readonly root_key: string;
}

export interface ElementInstanceRow {
  readonly generation: string;
  readonly key: string;
  readonly process_instance_key: string;
  readonly element_id: string;
  readonly element_type: string;
  readonly flow_scope_key: string | null;
  readonly state: 'active' | 'completed' | 'terminated';
  readonly entered_at: string;
  readonly entered_position: string;
  readonly left_at: string | null;
  readonly left_position: string | null;
}

export interface SequenceFlowRow {
  readonly generation: string;
  readonly process_instance_key: string;
  readonly position: string;
  readonly element_id: string;
  readonly taken_at: string;
}

export interface UserTaskRow {
  readonly generation: string;
  readonly key: string;
  readonly process_instance_key: string;
  readonly bpmn_process_id: string;
  readonly element_id: string;
  readonly element_instance_key: string;
  readonly form_key: string | null;
  readonly assignee: string | null;
  readonly candidate_groups: readonly string[];
  readonly due_at: string | null;
  readonly state: 'created' | 'completed' | 'canceled';
  readonly created_at: string;
  readonly ended_at: string | null;
}

/** A user task's element that was ended from outside. */
export interface CutTaskRow {
  readonly generation: string;
  readonly process_instance_key: string;
  readonly element_instance_key: string;
  readonly ended_at: string;
}

export interface EngineIncidentRow {
  readonly generation: string;
  readonly key: string;
  readonly process_instance_key: string;
  readonly element_id: string | null;
  readonly job_key: string | null;
  readonly error_type: string;
  readonly error_message: string;
  readonly state: 'created' | 'resolved';
  readonly created_at: string;
  readonly created_position: string;
  readonly resolved_at: string | null;
  readonly resolved_position: string | null;
}

export interface VariableRow {
  readonly generation: string;
  readonly key: string;
  readonly position: string;
  readonly process_instance_key: string;
  readonly scope_key: string;
  readonly name: string;
  /** JSON text, as the engine holds it. */
  readonly value: string;
  readonly at: string;
}
