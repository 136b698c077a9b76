import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of matters with validity in two times, the proceedings about them, and the matter: whatever `caseId` names, an
 * incident case or a proceeding. A leaf of the view reads one table alone, so that a join by id is an index lookup.
 */
export class ItemProceedings1790000031000 implements MigrationInterface {
  readonly name = 'ItemProceedings1790000031000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TWO_TIMES);
    await runner.query(PROCEEDINGS);
    await runner.query(MATTER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM limits.time_limit WHERE case_id NOT IN (SELECT id FROM intake.incident_case);
      ALTER TABLE limits.time_limit ADD CONSTRAINT time_limit_case_id_fkey
        FOREIGN KEY (case_id) REFERENCES intake.incident_case (id);
      DELETE FROM access.separation_waiver
        WHERE case_id NOT IN (SELECT id FROM intake.incident_case);
      ALTER TABLE access.separation_waiver ADD CONSTRAINT separation_waiver_case_id_fkey
        FOREIGN KEY (case_id) REFERENCES intake.incident_case (id);
      CREATE OR REPLACE FUNCTION audit.articles_of(articles text, of_case uuid) RETURNS text
      ${articlesOf('intake.incident_case')};
      DROP SCHEMA matter CASCADE;
      DROP TABLE item_list.refusal, item_list.rectification, item_list.support_duty,
        item_list.draft, item_list.application CASCADE;
      DELETE FROM item_list.item WHERE superseded_at IS NOT NULL;
      DELETE FROM item_list.list WHERE superseded_at IS NOT NULL OR kind <> 'list';
      DELETE FROM item_list.item WHERE list_id NOT IN (SELECT id FROM item_list.list);
      ALTER TABLE item_list.item
        DROP COLUMN row_id, DROP COLUMN recorded_at, DROP COLUMN superseded_at,
        DROP COLUMN directory_code, DROP COLUMN nature, DROP COLUMN legal_basis,
        DROP COLUMN duty_holder, DROP COLUMN division_of_duties, DROP COLUMN support,
        DROP COLUMN workload_hours_per_month, DROP COLUMN proceeding_id,
        ADD PRIMARY KEY (list_id, code, valid_from);
      ALTER TABLE item_list.list ADD COLUMN published_on date, ADD COLUMN filed_on date;
      UPDATE item_list.list l SET
        published_on = (SELECT max(p.published_on) FROM item_list.publication p WHERE p.list_id = l.id),
        filed_on = (SELECT max(f.filed_on) FROM item_list.filing f WHERE f.list_id = l.id);
      DROP TABLE item_list.publication, item_list.filing, item_list.proceeding CASCADE;
      DROP FUNCTION item_list.proceeding_told();
      ALTER TABLE item_list.list
        DROP COLUMN row_id, DROP COLUMN kind, DROP COLUMN recorded_at, DROP COLUMN superseded_at,
        DROP COLUMN proceeding_id, ADD PRIMARY KEY (id);
      ALTER TABLE item_list.list RENAME COLUMN area_code TO county_code;
      ALTER TABLE item_list.list ADD UNIQUE (county_code, version);
      ALTER TABLE item_list.item ADD CONSTRAINT item_list_id_fkey
        FOREIGN KEY (list_id) REFERENCES item_list.list (id);
    `);
  }
}

/** Validity in law (days) and in record (instants); what is current has no `superseded_at`. */
const TWO_TIMES = `
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  ALTER TABLE item_list.item
    DROP CONSTRAINT item_list_id_fkey,
    DROP CONSTRAINT item_pkey,
    ADD COLUMN row_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ADD COLUMN recorded_at timestamptz,
    ADD COLUMN superseded_at timestamptz CHECK (superseded_at >= recorded_at),
    ADD COLUMN directory_code text,
    ADD COLUMN nature text NOT NULL DEFAULT 'ordinary',
    ADD COLUMN legal_basis text,
    ADD COLUMN duty_holder text,
    ADD COLUMN division_of_duties text,
    ADD COLUMN support jsonb,
    ADD COLUMN workload_hours_per_month numeric,
    ADD COLUMN proceeding_id uuid,
    ADD CONSTRAINT item_versions EXCLUDE USING gist
      (list_id WITH =, code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
      WHERE (superseded_at IS NULL);
  UPDATE item_list.item SET recorded_at = valid_from::timestamp AT TIME ZONE 'Asia/Shanghai';
  ALTER TABLE item_list.item
    ALTER COLUMN recorded_at SET NOT NULL,
    ALTER COLUMN row_id DROP DEFAULT;
  CREATE INDEX item_list ON item_list.item (list_id, code);
  CREATE INDEX item_categories ON item_list.item USING gin (category_codes);

  ALTER TABLE item_list.list RENAME COLUMN county_code TO area_code;
  ALTER TABLE item_list.list
    DROP CONSTRAINT list_pkey,
    DROP CONSTRAINT list_county_code_version_key,
    ADD COLUMN row_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ADD COLUMN kind text NOT NULL DEFAULT 'list' CHECK (kind IN ('directory', 'list', 'negative')),
    ADD COLUMN recorded_at timestamptz,
    ADD COLUMN superseded_at timestamptz CHECK (superseded_at >= recorded_at),
    ADD COLUMN proceeding_id uuid,
    ADD CONSTRAINT list_versions EXCLUDE USING gist
      (area_code WITH =, kind WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
      WHERE (superseded_at IS NULL);
  UPDATE item_list.list SET recorded_at = valid_from::timestamp AT TIME ZONE 'Asia/Shanghai';
  ALTER TABLE item_list.list
    ALTER COLUMN recorded_at SET NOT NULL,
    ALTER COLUMN row_id DROP DEFAULT,
    ALTER COLUMN kind DROP DEFAULT;
  CREATE UNIQUE INDEX list_current ON item_list.list (id) WHERE superseded_at IS NULL;
  CREATE UNIQUE INDEX list_version ON item_list.list (area_code, kind, version)
    WHERE superseded_at IS NULL;
`;

const PROCEEDINGS = `
  CREATE TABLE item_list.proceeding (
    id uuid PRIMARY KEY,
    kind text NOT NULL
      CHECK (kind IN ('entry', 'exit', 'adjustment', 'publication', 'rectification')),
    city_key text NOT NULL,
    area_code text NOT NULL REFERENCES directory.area (code),
    number text UNIQUE,
    client_request_id uuid NOT NULL,
    applicant_account_id uuid,
    acting_for_account_id uuid,
    applicant_post_id uuid,
    applicant_organisation text NOT NULL REFERENCES directory.organisation (code),
    authority_code text NOT NULL REFERENCES directory.organisation (code),
    title_zh text NOT NULL,
    title_en text NOT NULL,
    item_code text,
    list_id uuid,
    list_kind text NOT NULL DEFAULT 'list' CHECK (list_kind IN ('directory', 'list', 'negative')),
    origin_id uuid REFERENCES item_list.proceeding (id),
    as_of date NOT NULL,
    opened_at timestamptz NOT NULL,
    started_at timestamptz,
    outcome text CHECK (outcome IN ('granted', 'refused', 'withdrawn', 'ended', 'published',
      'remedied', 'notRemedied', 'exitStarted')),
    ended_at timestamptz,
    CHECK ((outcome IS NULL) = (ended_at IS NULL)),
    UNIQUE (applicant_organisation, client_request_id)
  );
  CREATE INDEX proceeding_newest ON item_list.proceeding (opened_at DESC, id DESC);
  CREATE UNIQUE INDEX proceeding_under_way ON item_list.proceeding
    (area_code, list_kind, coalesce(item_code, '')) WHERE outcome IS NULL AND kind <> 'rectification';
  CREATE UNIQUE INDEX proceeding_forced_exit ON item_list.proceeding (origin_id)
    WHERE origin_id IS NOT NULL;
  CREATE TABLE item_list.application (
    proceeding_id uuid NOT NULL REFERENCES item_list.proceeding (id),
    round int NOT NULL CHECK (round >= 1),
    item_code text,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    category_codes text[] NOT NULL,
    directory_code text,
    nature text NOT NULL,
    legal_basis text,
    duty_holder text,
    division_of_duties text,
    support jsonb NOT NULL,
    workload_hours_per_month numeric CHECK (workload_hours_per_month >= 0),
    reason text NOT NULL,
    law_cited text,
    submitted_at timestamptz NOT NULL,
    account_id uuid,
    post_id uuid,
    acting_for_account_id uuid,
    PRIMARY KEY (proceeding_id, round)
  );
  CREATE TABLE item_list.draft (
    proceeding_id uuid PRIMARY KEY REFERENCES item_list.proceeding (id),
    valid_from date NOT NULL,
    items jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    account_id uuid NOT NULL
  );
  CREATE TABLE item_list.publication (
    id uuid PRIMARY KEY,
    list_id uuid NOT NULL,
    proceeding_id uuid UNIQUE REFERENCES item_list.proceeding (id),
    published_on date NOT NULL,
    place text NOT NULL,
    proof text NOT NULL,
    recorded_at timestamptz NOT NULL
  );
  CREATE INDEX publication_list ON item_list.publication (list_id);
  CREATE UNIQUE INDEX publication_sample ON item_list.publication (list_id)
    WHERE proceeding_id IS NULL;
  CREATE TABLE item_list.filing (
    id uuid PRIMARY KEY,
    list_id uuid NOT NULL,
    proceeding_id uuid UNIQUE REFERENCES item_list.proceeding (id),
    filed_on date NOT NULL,
    proof text NOT NULL,
    receipt_number text,
    received_on date,
    acknowledged_by uuid,
    recorded_at timestamptz NOT NULL
  );
  CREATE INDEX filing_list ON item_list.filing (list_id);
  CREATE UNIQUE INDEX filing_sample ON item_list.filing (list_id) WHERE proceeding_id IS NULL;
  INSERT INTO item_list.publication (id, list_id, published_on, place, proof, recorded_at)
    SELECT gen_random_uuid(), id, published_on, '', '', recorded_at FROM item_list.list
    WHERE published_on IS NOT NULL;
  INSERT INTO item_list.filing (id, list_id, filed_on, proof, recorded_at)
    SELECT gen_random_uuid(), id, filed_on, '', recorded_at FROM item_list.list
    WHERE filed_on IS NOT NULL;
  ALTER TABLE item_list.list DROP COLUMN published_on, DROP COLUMN filed_on;
  CREATE TABLE item_list.support_duty (
    item_row_id uuid NOT NULL REFERENCES item_list.item (row_id),
    duty text NOT NULL CHECK (duty IN ('staff', 'guidance', 'training', 'information', 'money')),
    promised text NOT NULL,
    state text NOT NULL CHECK (state IN ('owed', 'broken', 'remedied', 'notRemedied')),
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (item_row_id, duty)
  );
  CREATE TABLE item_list.rectification (
    proceeding_id uuid PRIMARY KEY REFERENCES item_list.proceeding (id),
    item_row_id uuid NOT NULL REFERENCES item_list.item (row_id),
    duties text[] NOT NULL CHECK (cardinality(duties) > 0),
    deficiency text NOT NULL,
    due_on date NOT NULL,
    due_at timestamptz,
    ordered_at timestamptz
  );
  CREATE TABLE item_list.refusal (
    id uuid PRIMARY KEY,
    at timestamptz NOT NULL,
    organisation_code text NOT NULL,
    account_id uuid NOT NULL,
    post_id uuid NOT NULL,
    kind text NOT NULL,
    code text NOT NULL,
    article text
  );
  CREATE INDEX refusal_organisation ON item_list.refusal (organisation_code, at);

  CREATE FUNCTION item_list.proceeding_told() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('changes', 'case ' || NEW.id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER proceeding_told AFTER INSERT OR UPDATE ON item_list.proceeding
    FOR EACH ROW EXECUTE FUNCTION item_list.proceeding_told();
`;

const MATTER = `
  CREATE SCHEMA matter;
  CREATE VIEW matter.matter AS
    SELECT c.id, 'incident' AS kind, c.city_key, c.case_number AS number,
      (SELECT k.name_zh FROM intake.category k WHERE k.code = c.category_code) AS title_zh,
      (SELECT k.name_en FROM intake.category k WHERE k.code = c.category_code) AS title_en,
      c.place_text, c.urgency, c.township_code::text AS area_code,
      'report' AS first_step,
      array_remove(ARRAY[c.reporter_account_id, c.reported_for_account_id], NULL) AS actor_ids,
      c.reported_at AS opened_at, c.started_at, c.closed_at AS ended_at
    FROM intake.incident_case c
    UNION ALL
    SELECT p.id, p.kind, p.city_key, p.number, p.title_zh, p.title_en,
      (SELECT a.name_zh FROM directory.area a WHERE a.code = p.area_code),
      'normal', p.area_code, 'apply',
      array_remove(ARRAY[p.applicant_account_id, p.acting_for_account_id], NULL),
      p.opened_at, p.started_at, p.ended_at
    FROM item_list.proceeding p;

  ALTER TABLE limits.time_limit DROP CONSTRAINT time_limit_case_id_fkey;
  ALTER TABLE access.separation_waiver DROP CONSTRAINT separation_waiver_case_id_fkey;
  CREATE OR REPLACE FUNCTION audit.articles_of(articles text, of_case uuid) RETURNS text
  ${articlesOf('matter.matter')};
`;

/** Of several articles those of the city of the matter; all of them where it has none. */
function articlesOf(table: string): string {
  return `LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN c.id IS NULL THEN articles ELSE (
      SELECT string_agg(a.article, ', ' ORDER BY a.place)
      FROM unnest(string_to_array(articles, ', ')) WITH ORDINALITY AS a (article, place)
      WHERE starts_with(a.article, c.city_key)
    ) END
    FROM (SELECT 1) AS one LEFT JOIN ${table} c ON c.id = of_case
  $$`;
}
