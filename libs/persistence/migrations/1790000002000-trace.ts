import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Read models made from the engine's records. Keys are unique only within one generation of the engine's data,
 * so every table carries the generation. Everything but the two archives and the checkpoints can be made again.
 */
export class Trace1790000002000 implements MigrationInterface {
  readonly name = 'Trace1790000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA trace;
      CREATE TABLE trace.checkpoint (
        consumer text NOT NULL,
        generation text NOT NULL,
        partition_id int NOT NULL,
        position bigint NOT NULL,
        PRIMARY KEY (consumer, generation, partition_id)
      );

      CREATE TABLE trace.process_instance (
        generation text NOT NULL,
        key bigint NOT NULL,
        bpmn_process_id text NOT NULL,
        version int NOT NULL,
        process_definition_key bigint NOT NULL,
        parent_key bigint,
        root_key bigint NOT NULL,
        case_id text,
        state text NOT NULL CHECK (state IN ('active', 'completed', 'terminated')),
        started_at timestamptz NOT NULL,
        ended_at timestamptz,
        folded boolean NOT NULL DEFAULT false,
        PRIMARY KEY (generation, key)
      );
      CREATE INDEX process_instance_case ON trace.process_instance (case_id);
      CREATE INDEX process_instance_root ON trace.process_instance (generation, root_key);
      CREATE INDEX process_instance_to_fold ON trace.process_instance (ended_at, generation, key)
        WHERE ended_at IS NOT NULL AND NOT folded AND key = root_key;

      CREATE TABLE trace.element_instance (
        generation text NOT NULL,
        key bigint NOT NULL,
        process_instance_key bigint NOT NULL,
        element_id text NOT NULL,
        element_type text NOT NULL,
        flow_scope_key bigint,
        state text NOT NULL CHECK (state IN ('active', 'completed', 'terminated')),
        entered_at timestamptz NOT NULL,
        entered_position bigint NOT NULL,
        left_at timestamptz,
        left_position bigint,
        PRIMARY KEY (generation, key)
      );
      CREATE INDEX element_instance_process_instance
        ON trace.element_instance (generation, process_instance_key);

      CREATE TABLE trace.sequence_flow (
        generation text NOT NULL,
        process_instance_key bigint NOT NULL,
        position bigint NOT NULL,
        element_id text NOT NULL,
        taken_at timestamptz NOT NULL,
        PRIMARY KEY (generation, process_instance_key, position)
      );

      CREATE TABLE trace.user_task (
        generation text NOT NULL,
        key bigint NOT NULL,
        process_instance_key bigint NOT NULL,
        case_id text,
        bpmn_process_id text NOT NULL,
        element_id text NOT NULL,
        element_instance_key bigint NOT NULL,
        form_key bigint,
        assignee text,
        candidate_groups text[] NOT NULL,
        due_at timestamptz,
        state text NOT NULL CHECK (state IN ('created', 'completed', 'canceled')),
        created_at timestamptz NOT NULL,
        ended_at timestamptz,
        PRIMARY KEY (generation, key)
      );
      CREATE INDEX user_task_key ON trace.user_task (key);
      CREATE INDEX user_task_case ON trace.user_task (case_id, created_at, key);
      CREATE INDEX user_task_process_instance ON trace.user_task (generation, process_instance_key);
      CREATE INDEX user_task_open_groups ON trace.user_task USING gin (candidate_groups)
        WHERE state = 'created';
      CREATE INDEX user_task_ended ON trace.user_task (ended_at, key, generation)
        WHERE state <> 'created';

      CREATE TABLE trace.engine_incident (
        generation text NOT NULL,
        key bigint NOT NULL,
        process_instance_key bigint NOT NULL,
        element_id text,
        job_key bigint,
        error_type text NOT NULL,
        error_message text NOT NULL,
        state text NOT NULL CHECK (state IN ('created', 'resolved')),
        created_at timestamptz NOT NULL,
        created_position bigint NOT NULL,
        resolved_at timestamptz,
        resolved_position bigint,
        PRIMARY KEY (generation, key)
      );
      CREATE INDEX engine_incident_process_instance
        ON trace.engine_incident (generation, process_instance_key);
      CREATE INDEX engine_incident_open ON trace.engine_incident (created_at) WHERE state = 'created';

      CREATE TABLE trace.variable_history (
        generation text NOT NULL,
        key bigint NOT NULL,
        position bigint NOT NULL,
        process_instance_key bigint NOT NULL,
        scope_key bigint NOT NULL,
        name text NOT NULL,
        value jsonb NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (generation, key, position)
      );
      CREATE INDEX variable_history_process_instance
        ON trace.variable_history (generation, process_instance_key, name);
      CREATE INDEX variable_history_case ON trace.variable_history (generation, scope_key, position)
        WHERE name = 'caseId';

      CREATE TABLE trace.case_archive (
        generation text NOT NULL,
        root_key bigint NOT NULL,
        case_id text,
        folded_at timestamptz NOT NULL,
        record_count int NOT NULL,
        first_recorded_at timestamptz NOT NULL,
        last_recorded_at timestamptz NOT NULL,
        last_position bigint NOT NULL,
        records bytea NOT NULL,
        PRIMARY KEY (generation, root_key)
      );
      ALTER TABLE trace.case_archive ALTER COLUMN records SET STORAGE EXTERNAL;
      CREATE INDEX case_archive_case ON trace.case_archive (case_id);

      CREATE TABLE trace.partition_archive (
        partition_name text NOT NULL,
        part int NOT NULL,
        archived_at timestamptz NOT NULL,
        record_count int NOT NULL,
        records bytea NOT NULL,
        PRIMARY KEY (partition_name, archived_at, part)
      );
      ALTER TABLE trace.partition_archive ALTER COLUMN records SET STORAGE EXTERNAL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA trace CASCADE');
  }
}
