import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes on a report, added and never changed: a report is annotated, not deleted (NB15.3, NB18.4). Their text lies in the vault. */
export class Annotations1790000041300 implements MigrationInterface {
  readonly name = 'Annotations1790000041300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE intake.annotation (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        account_id uuid NOT NULL,
        post_id uuid REFERENCES directory.post (id),
        acting_for_account_id uuid,
        written_at timestamptz NOT NULL
      );
      CREATE INDEX annotation_case ON intake.annotation (case_id, written_at, id);
      CREATE FUNCTION intake.keep_annotation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an annotation is neither changed nor deleted';
      END $$;
      CREATE TRIGGER annotation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON intake.annotation
        FOR EACH STATEMENT EXECUTE FUNCTION intake.keep_annotation();
      CREATE FUNCTION intake.annotation_told() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('changes', 'case ' || NEW.case_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER annotation_told AFTER INSERT ON intake.annotation
        FOR EACH ROW EXECUTE FUNCTION intake.annotation_told();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE intake.annotation;
      DROP FUNCTION intake.keep_annotation();
      DROP FUNCTION intake.annotation_told();
    `);
  }
}
