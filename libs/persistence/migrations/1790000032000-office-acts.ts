import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The acts of an office on a task or a matter: what was done and whether the engine's record confirms it, tasks given
 * to somebody for a while, people who have to agree, and who may read along. Words are kept in the vault.
 */
export class OfficeActs1790000032000 implements MigrationInterface {
  readonly name = 'OfficeActs1790000032000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE human_task.claim
        ADD COLUMN via text NOT NULL DEFAULT 'claim' CHECK (via IN ('claim', 'handOver', 'delegate'));
      ALTER TABLE human_task.decision
        ADD COLUMN held_by uuid,
        ADD COLUMN refused_at timestamptz;

      CREATE TABLE human_task.act (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('handOver', 'delegate', 'resolve', 'countersign',
          'addSigner', 'removeSigner', 'return', 'withdraw', 'end', 'urge', 'copy')),
        case_id uuid NOT NULL,
        generation text,
        task_key bigint,
        element_id text,
        account_id uuid NOT NULL,
        post_id uuid,
        acting_for_account_id uuid,
        at timestamptz NOT NULL,
        has_words boolean NOT NULL DEFAULT false,
        target_element text,
        to_account_id uuid,
        status text NOT NULL CHECK (status IN ('pending', 'effective', 'void')),
        settled_at timestamptz,
        correlation_key text,
        process_instance_key bigint,
        ended_elements bigint[] NOT NULL DEFAULT '{}',
        message_id uuid,
        CHECK ((status = 'pending') = (settled_at IS NULL)),
        CHECK ((task_key IS NULL) = (generation IS NULL))
      );
      CREATE INDEX act_case ON human_task.act (case_id, at, id);
      CREATE INDEX act_task ON human_task.act (generation, task_key) WHERE task_key IS NOT NULL;
      CREATE INDEX act_awaited ON human_task.act (process_instance_key) WHERE status = 'pending';
      CREATE UNIQUE INDEX act_pending ON human_task.act (case_id) WHERE status = 'pending';

      CREATE TABLE human_task.delegation (
        id uuid PRIMARY KEY REFERENCES human_task.act (id),
        case_id uuid NOT NULL,
        generation text NOT NULL,
        task_key bigint NOT NULL,
        owner_account_id uuid NOT NULL,
        owner_post_id uuid NOT NULL,
        owner_acting_for uuid,
        owner_via text NOT NULL,
        delegate_account_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'resolved', 'ended')),
        draft jsonb NOT NULL DEFAULT '{}',
        draft_texts text[] NOT NULL DEFAULT '{}',
        ended_at timestamptz,
        CHECK ((state = 'open') = (ended_at IS NULL))
      );
      CREATE UNIQUE INDEX delegation_open ON human_task.delegation (generation, task_key)
        WHERE state = 'open';
      CREATE INDEX delegation_task ON human_task.delegation (generation, task_key);

      CREATE TABLE human_task.countersign (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        mode text NOT NULL CHECK (mode IN ('drawn', 'before', 'after')),
        occasion text NOT NULL,
        process_instance_key bigint,
        generation text,
        task_key bigint,
        rule text NOT NULL CHECK (rule IN ('all', 'any', 'ratio', 'sequence')),
        ratio numeric CHECK (ratio > 0 AND ratio <= 1),
        state text NOT NULL CHECK (state IN ('planned', 'open', 'agreed', 'refused', 'ended')),
        opened_at timestamptz NOT NULL,
        decided_at timestamptz,
        CHECK ((rule = 'ratio') = (ratio IS NOT NULL)),
        CHECK ((mode = 'drawn') = (task_key IS NULL)),
        CHECK ((state IN ('planned', 'open')) = (decided_at IS NULL)),
        UNIQUE (case_id, occasion)
      );
      CREATE UNIQUE INDEX countersign_living ON human_task.countersign (generation, task_key)
        WHERE decided_at IS NULL AND task_key IS NOT NULL;
      CREATE INDEX countersign_instance ON human_task.countersign (process_instance_key);

      CREATE TABLE human_task.seat (
        id uuid PRIMARY KEY,
        countersign_id uuid NOT NULL REFERENCES human_task.countersign (id),
        position int NOT NULL,
        voter_group text NOT NULL,
        account_id uuid,
        added_by uuid,
        state text NOT NULL
          CHECK (state IN ('waiting', 'called', 'agreed', 'refused', 'removed', 'ended')),
        called_at timestamptz,
        voter_account_id uuid,
        voter_acting_for uuid,
        vote text CHECK (vote IN ('agree', 'refuse')),
        counted_at timestamptz,
        UNIQUE (countersign_id, position)
      );
      CREATE UNIQUE INDEX seat_asked_once ON human_task.seat (countersign_id, voter_group, account_id)
        NULLS NOT DISTINCT WHERE state <> 'removed';

      CREATE TABLE human_task.copy (
        case_id uuid NOT NULL,
        account_id uuid NOT NULL,
        act_id uuid NOT NULL REFERENCES human_task.act (id),
        copied_at timestamptz NOT NULL,
        PRIMARY KEY (case_id, account_id)
      );
      CREATE INDEX copy_account ON human_task.copy (account_id);

      CREATE TABLE human_task.act_setting (
        name text PRIMARY KEY,
        hours int NOT NULL CHECK (hours > 0),
        basis_zh text NOT NULL,
        basis_en text NOT NULL
      );
      INSERT INTO human_task.act_setting VALUES ('urgeAgainAfter', 4,
        '催办间隔为系统默认设置，非法定', 'a setting of the product, not law');

      CREATE FUNCTION human_task.matter_told() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('changes', 'case ' || NEW.case_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER human_task_countersign_told AFTER INSERT OR UPDATE ON human_task.countersign
        FOR EACH ROW EXECUTE FUNCTION human_task.matter_told();
      CREATE TRIGGER human_task_act_told AFTER INSERT OR UPDATE ON human_task.act
        FOR EACH ROW EXECUTE FUNCTION human_task.matter_told();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE human_task.act_setting, human_task.copy, human_task.seat, human_task.countersign,
        human_task.delegation, human_task.act;
      DROP FUNCTION human_task.matter_told();
      ALTER TABLE human_task.decision DROP COLUMN held_by, DROP COLUMN refused_at;
      ALTER TABLE human_task.claim DROP COLUMN via;
    `);
  }
}
