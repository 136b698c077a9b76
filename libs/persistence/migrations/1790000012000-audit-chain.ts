import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Chains the record (libs/audit/README.md has the format): at commit each entry gets a link that holds its hash and
 * the hash of the link before it. The lock that puts links in order is taken at the end of a transaction only, so the
 * work of transactions is never held up and no two of them wait for each other. What was recorded before is chained
 * in the order of its ids, after an entry for each archive that has none yet.
 */
export class AuditChain1790000012000 implements MigrationInterface {
  readonly name = 'AuditChain1790000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit.entry ADD CONSTRAINT entry_at_finite CHECK (isfinite(at));
      LOCK TABLE audit.entry, trace.case_archive, trace.partition_archive IN SHARE ROW EXCLUSIVE MODE;

      CREATE FUNCTION audit.field(name text, value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT name || ':' || coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || E'\\n'
      $$;
      CREATE FUNCTION audit.utc(at timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      $$;
      CREATE FUNCTION audit.entry_hash(e audit.entry) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT sha256(convert_to(
          audit.field('format', 'grid-audit-entry-1')
          || audit.field('id', e.id::text)
          || audit.field('at', audit.utc(e.at))
          || audit.field('account_id', e.account_id::text)
          || audit.field('post_id', e.post_id::text)
          || audit.field('acting_for_account_id', e.acting_for_account_id::text)
          || audit.field('action', e.action)
          || audit.field('outcome', e.outcome)
          || audit.field('code', e.code)
          || audit.field('case_id', e.case_id::text)
          || audit.field('task_key', e.task_key::text)
          || audit.field('element_id', e.element_id)
          || audit.field('article', e.article)
          || audit.field('old_value', e.old_value::text)
          || audit.field('new_value', e.new_value::text)
          || audit.field('detail', e.detail::text)
          || audit.field('request_id', e.request_id)
          || audit.field('source_address', e.source_address), 'UTF8'))
      $$;
      CREATE FUNCTION audit.link_hash(seq bigint, entry_hash bytea, previous bytea) RETURNS bytea
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT sha256(convert_to(
          audit.field('format', 'grid-audit-link-1')
          || audit.field('seq', seq::text)
          || audit.field('entry_hash', encode(entry_hash, 'hex'))
          || audit.field('previous', encode(previous, 'hex')), 'UTF8'))
      $$;

      CREATE TABLE audit.link (
        seq bigint PRIMARY KEY CHECK (seq >= 1),
        entry_id bigint NOT NULL UNIQUE,
        entry_hash bytea NOT NULL CHECK (octet_length(entry_hash) = 32),
        previous bytea NOT NULL CHECK (octet_length(previous) = 32),
        hash bytea NOT NULL CHECK (octet_length(hash) = 32)
      );
      CREATE TABLE audit.checkpoint (
        sequence bigint PRIMARY KEY CHECK (sequence >= 1),
        seq bigint NOT NULL,
        hash bytea NOT NULL,
        entries bigint NOT NULL,
        at timestamptz NOT NULL,
        previous_checkpoint_hash bytea NOT NULL,
        key_id text NOT NULL,
        signature bytea NOT NULL
      );
      CREATE TABLE audit.verification (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL,
        last_seq bigint NOT NULL,
        sound boolean NOT NULL,
        finding jsonb CHECK (sound = (finding IS NULL))
      );

      CREATE FUNCTION audit.append_link() RETURNS trigger LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        last audit.link;
        next audit.link;
      BEGIN
        IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
          RAISE EXCEPTION 'audit entries are written in READ COMMITTED transactions'
            USING ERRCODE = 'feature_not_supported';
        END IF;
        next.entry_id := NEW.id;
        next.entry_hash := audit.entry_hash(NEW);
        PERFORM pg_advisory_xact_lock(hashtextextended('audit.link', 0));
        SELECT * INTO last FROM audit.link ORDER BY seq DESC LIMIT 1;
        next.seq := coalesce(last.seq, 0) + 1;
        next.previous := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
        next.hash := audit.link_hash(next.seq, next.entry_hash, next.previous);
        INSERT INTO audit.link SELECT next.*;
        RETURN NULL;
      END $$;

      INSERT INTO audit.entry (at, action, outcome, case_id, detail)
        SELECT now(), 'case.archive', 'done',
          CASE WHEN case_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN case_id::uuid END,
          jsonb_build_object('generation', generation, 'rootKey', root_key::text, 'records', record_count,
            'sha256', encode(sha256(records), 'hex'))
        FROM trace.case_archive ORDER BY folded_at, generation, root_key;
      INSERT INTO audit.entry (at, action, outcome, detail)
        SELECT now(), 'partition.archive', 'done',
          jsonb_build_object('partition', partition_name, 'part', part, 'archivedAt', audit.utc(archived_at),
            'records', record_count, 'sha256', encode(sha256(records), 'hex'))
        FROM trace.partition_archive ORDER BY archived_at, partition_name, part;
      DO $$
      DECLARE
        e audit.entry;
        seq bigint := 0;
        entry_hash bytea;
        previous bytea := decode(repeat('00', 32), 'hex');
        hash bytea;
      BEGIN
        FOR e IN SELECT * FROM audit.entry ORDER BY id LOOP
          seq := seq + 1;
          entry_hash := audit.entry_hash(e);
          hash := audit.link_hash(seq, entry_hash, previous);
          INSERT INTO audit.link VALUES (seq, e.id, entry_hash, previous, hash);
          previous := hash;
        END LOOP;
      END $$;

      CREATE CONSTRAINT TRIGGER entry_chained AFTER INSERT ON audit.entry
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.append_link();
      CREATE TRIGGER link_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.link
        FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
      CREATE TRIGGER checkpoint_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.checkpoint
        FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
      CREATE TRIGGER verification_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.verification
        FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
      ALTER TABLE audit.entry ENABLE ALWAYS TRIGGER entry_append_only, ENABLE ALWAYS TRIGGER entry_chained;
      ALTER TABLE audit.link ENABLE ALWAYS TRIGGER link_append_only;
      ALTER TABLE audit.checkpoint ENABLE ALWAYS TRIGGER checkpoint_append_only;
      ALTER TABLE audit.verification ENABLE ALWAYS TRIGGER verification_append_only;
      CREATE INDEX entry_action ON audit.entry (action, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX audit.entry_action;
      DROP TRIGGER entry_chained ON audit.entry;
      DROP TABLE audit.verification, audit.checkpoint, audit.link;
      DROP FUNCTION audit.append_link(), audit.link_hash(bigint, bytea, bytea), audit.entry_hash(audit.entry),
        audit.utc(timestamptz), audit.field(text, text);
      ALTER TABLE audit.entry DROP CONSTRAINT entry_at_finite, ENABLE TRIGGER entry_append_only;
    `);
  }
}
