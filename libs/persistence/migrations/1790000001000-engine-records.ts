import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The schema `engine`: what the engine did, in the order in which it did it, as the record exporter
 * copies it (libs/record-exporter). Nothing else writes here.
 *
 * The identity of a record is (generation, partition_id, position). PostgreSQL asks for the
 * partitioning column in the key, so `recorded_at` is part of it; the exporter guards the identity
 * itself by `export_checkpoint`, which moves in the same transaction as the records.
 */
export class EngineRecords1790000001000 implements MigrationInterface {
  readonly name = 'EngineRecords1790000001000';

  /** Creates the schema; the monthly partitions come with the records. */
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ENGINE_SCHEMA);
  }

  /** Drops the schema with every record in it. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP SCHEMA engine CASCADE');
  }
}

/** Months are those of Asia/Shanghai, the zone of every date in the product. */
const ENGINE_SCHEMA = `
CREATE SCHEMA engine;

CREATE TABLE engine.generation (
  id text PRIMARY KEY,
  started_at timestamptz NOT NULL,
  reason text NOT NULL
);
COMMENT ON TABLE engine.generation IS
  'One life of the engine''s data: positions and keys begin again when it is new or restored';

CREATE TABLE engine.record (
  generation text NOT NULL,
  partition_id integer NOT NULL,
  position bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  record_type text NOT NULL,
  value_type text NOT NULL,
  intent text NOT NULL,
  key bigint NOT NULL,
  process_instance_key bigint,
  process_definition_key bigint,
  bpmn_process_id text,
  element_id text,
  rejection jsonb,
  value jsonb NOT NULL,
  PRIMARY KEY (generation, partition_id, position, recorded_at)
) PARTITION BY RANGE (recorded_at);
CREATE INDEX record_process_instance_key ON engine.record (process_instance_key);

CREATE TABLE engine.export_checkpoint (
  generation text NOT NULL,
  partition_id integer NOT NULL,
  position bigint NOT NULL,
  exported_at timestamptz NOT NULL,
  newest_recorded_at timestamptz,
  PRIMARY KEY (generation, partition_id)
);
COMMENT ON COLUMN engine.export_checkpoint.newest_recorded_at IS
  'The latest time of any record up to the position: a replayed record cannot be younger';

CREATE TABLE engine.resource (
  generation text NOT NULL,
  key bigint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('process', 'form', 'decisionRequirements')),
  resource_id text NOT NULL,
  resource_name text NOT NULL,
  version integer NOT NULL,
  checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
  bytes bytea NOT NULL,
  deployed_at timestamptz NOT NULL,
  PRIMARY KEY (generation, key)
);
CREATE INDEX resource_key ON engine.resource (key);
CREATE INDEX resource_checksum ON engine.resource (checksum);
COMMENT ON TABLE engine.resource IS
  'The deployed files as the engine holds them: old forms and old diagrams come from here, so no row is ever deleted';

CREATE FUNCTION engine.ensure_partition(at timestamptz) RETURNS text
LANGUAGE plpgsql
AS $function$
DECLARE
  month timestamp := date_trunc('month', at AT TIME ZONE 'Asia/Shanghai');
  name text := 'record_' || to_char(month, '"y"YYYY"m"MM');
BEGIN
  IF to_regclass('engine.' || name) IS NOT NULL THEN
    RETURN name;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('engine.ensure_partition'));
  IF to_regclass('engine.' || name) IS NULL THEN
    EXECUTE format('CREATE TABLE engine.%I (LIKE engine.record INCLUDING DEFAULTS)', name);
    EXECUTE format(
      'ALTER TABLE engine.record ATTACH PARTITION engine.%I FOR VALUES FROM (%L) TO (%L)',
      name,
      month AT TIME ZONE 'Asia/Shanghai',
      (month + interval '1 month') AT TIME ZONE 'Asia/Shanghai'
    );
  END IF;
  RETURN name;
END
$function$;
COMMENT ON FUNCTION engine.ensure_partition IS
  'Makes the partition of the month of a time when it is missing; attaching it blocks neither readers nor writers';
`;
