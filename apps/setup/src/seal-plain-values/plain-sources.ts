import { workOrderFields } from '@grid/dispatch';
import { decisionField } from '@grid/human-task';
import { noticeFields } from '@grid/notice';
import { type PlainSource, present } from './plain-source';

const cases: PlainSource = {
  table: 'intake.incident_case',
  async next(manager, size) {
    const rows: Record<'id' | 'description' | 'name' | 'phone', string>[] = await manager.query(
      `SELECT id, description, contact_name AS name, contact_phone AS phone
       FROM intake.incident_case
       WHERE num_nonnulls(description, contact_name, contact_phone) > 0 LIMIT $1 FOR UPDATE`,
      [size],
    );
    return rows.map(({ id, description, name, phone }) => ({
      id,
      caseId: id,
      values: present([
        { field: 'description', value: description },
        { field: 'contactName', value: name, index: 'fullName' },
        { field: 'contactPhone', value: phone, index: 'telephone' },
      ]),
    }));
  },
  async clear(manager, ids) {
    await manager.query(
      `UPDATE intake.incident_case SET description = NULL, contact_name = NULL, contact_phone = NULL
       WHERE id = ANY($1::uuid[])`,
      [ids],
    );
  },
};

const workOrders: PlainSource = {
  table: 'dispatch.work_order',
  async next(manager, size) {
    const rows: Record<'id' | 'caseId' | 'description' | 'result', string>[] = await manager.query(
      `SELECT id, case_id AS "caseId", request ->> 'description' AS description, result_text AS result
       FROM dispatch.work_order
       WHERE result_text IS NOT NULL OR request ? 'description' LIMIT $1 FOR UPDATE`,
      [size],
    );
    return rows.map(({ id, caseId, description, result }) => ({
      id,
      caseId,
      values: present([
        { field: workOrderFields.description(id), value: description },
        { field: workOrderFields.resultText(id), value: result },
      ]),
    }));
  },
  async clear(manager, ids) {
    await manager.query(
      `UPDATE dispatch.work_order SET result_text = NULL, request = request - 'description'
       WHERE id = ANY($1::uuid[])`,
      [ids],
    );
  },
};

/** Which answers were written and which were chosen stands only in the forms; what no process needed is sealed. */
const decisions: PlainSource = {
  table: 'human_task.decision',
  async next(manager, size) {
    const rows: { id: string; caseId: string; written: Record<string, string> }[] =
      await manager.query(
        `SELECT * FROM (
           SELECT id, case_id AS "caseId",
             answers - ARRAY(SELECT jsonb_object_keys(variables)) AS written
           FROM human_task.decision WHERE texts = '{}') d
         WHERE d.written <> '{}' LIMIT $1`,
        [size],
      );
    return rows.map(({ id, caseId, written }) => ({
      id,
      caseId,
      values: Object.entries(written).map(([key, value]) => ({
        field: decisionField(id, key),
        value,
      })),
    }));
  },
  async clear(manager, ids) {
    await manager.query(
      `UPDATE human_task.decision d SET
         texts = ARRAY(SELECT jsonb_object_keys(d.answers - ARRAY(SELECT jsonb_object_keys(d.variables)))),
         answers = d.answers - ARRAY(SELECT jsonb_object_keys(
           d.answers - ARRAY(SELECT jsonb_object_keys(d.variables))))
       WHERE id = ANY($1::uuid[])`,
      [ids],
    );
  },
};

/** Titles of reports that were not filed had the place in them; it goes into the body, which can be erased. */
const notices: PlainSource = {
  table: 'notice.notice',
  async next(manager, size) {
    const rows: Record<'id' | 'caseId' | 'zh' | 'en' | 'place', string>[] = await manager.query(
      `SELECT id, case_id AS "caseId", body_zh AS zh, body_en AS en,
         substring(title_zh FROM '^您上报的事项未予立案（(.*)）$') AS place
       FROM notice.notice WHERE num_nonnulls(body_zh, body_en) > 0 LIMIT $1 FOR UPDATE`,
      [size],
    );
    return rows.map(({ id, caseId, zh, en, place }) => ({
      id,
      caseId,
      values: present([
        { field: noticeFields.bodyZh(id), value: place === null ? zh : `地点：${place}。${zh}` },
        { field: noticeFields.bodyEn(id), value: place === null ? en : `Place: ${place}. ${en}` },
      ]),
    }));
  },
  async clear(manager, ids) {
    await manager.query(
      `UPDATE notice.notice SET body_zh = NULL, body_en = NULL,
         title_zh = regexp_replace(title_zh, '^(您上报的事项未予立案)（.*）$', '\\1'),
         title_en = regexp_replace(title_en, '^(Your report was not filed) \\(.*\\)$', '\\1')
       WHERE id = ANY($1::uuid[])`,
      [ids],
    );
  },
};

/** Every table that held personal values or free text before there was a vault. */
export const plainSources: readonly PlainSource[] = [cases, workOrders, decisions, notices];
