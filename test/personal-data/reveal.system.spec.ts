import { randomUUID } from 'node:crypto';
import { api, as, people, report, reported } from '../support/api-client';
import { onDatabase } from '../support/accounts';

const contact = {
  contactName: '周小明',
  contactPhone: '13987654321',
  contactIdentityNumber: '11010519491231002X',
};
const everything = ['contactName', 'contactPhone', 'contactIdentityNumber'];

interface AuditRow {
  readonly outcome: string;
  readonly code: string | null;
  readonly detail: Record<string, unknown>;
}

async function reveal(username: string, caseId: string, body: object) {
  return api()
    .post(`/api/cases/${caseId}/reveal`)
    .set(await as(username))
    .send(body);
}

const acts = (caseId: string) =>
  onDatabase<AuditRow>(
    `SELECT outcome, code, detail FROM audit.entry
     WHERE case_id = $1 AND action = 'personalData.reveal' ORDER BY id`,
    [caseId],
  );

describe('POST /api/cases/:id/reveal', () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await reported(contact);
  });

  it('answers what was asked for in clear, keeps it nowhere and puts fields and purpose on record', async () => {
    const note = `当事人要求回访${randomUUID()}`;
    const answer = await reveal(people.township, caseId, {
      fields: ['contactName', 'contactPhone'],
      purpose: 'contactPerson',
      note,
    });
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        values: [
          { field: 'contactName', value: contact.contactName },
          { field: 'contactPhone', value: contact.contactPhone },
        ],
      },
    ]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(await acts(caseId)).toEqual([
      {
        outcome: 'done',
        code: null,
        detail: { fields: ['contactName', 'contactPhone'], purpose: 'contactPerson' },
      },
    ]);
    const [kept] = await onDatabase<{ texts: string }>(
      `SELECT string_agg(t, ' ') AS texts FROM (
         SELECT e::text AS t FROM audit.entry e
         UNION ALL SELECT r::text FROM personal_data.reveal r
         UNION ALL SELECT v.field || encode(v.sealed, 'escape') FROM personal_data.value v) AS everything`,
    );
    for (const secret of [note, contact.contactName, contact.contactPhone]) {
      expect(kept?.texts).not.toContain(secret);
    }
    expect(kept?.texts).toMatch(/reveal\.[0-9a-f-]{36}\.note/);
  });

  it('shows no more afterwards than before', async () => {
    const { body } = await api()
      .get(`/api/cases/${caseId}`)
      .set(await as(people.township));
    expect(body).toMatchObject({ contact: { contactPhone: '139****4321' } });
  });

  it.each([
    [{ fields: everything, purpose: 'curiosity' }, 400, 'PURPOSE_UNKNOWN'],
    [{ fields: everything, purpose: 'other' }, 400, 'PURPOSE_NOTE_MISSING'],
    [{ fields: everything, purpose: 'other', note: '  ' }, 400, 'PURPOSE_NOTE_MISSING'],
    [{ fields: [], purpose: 'supervision' }, 400, 'VALIDATION_FAILED'],
    [{ fields: ['placeText'], purpose: 'supervision' }, 400, 'VALIDATION_FAILED'],
    [{ fields: 'contactName', purpose: 'supervision' }, 400, 'VALIDATION_FAILED'],
    [{ fields: everything }, 400, 'VALIDATION_FAILED'],
    [{ fields: everything, purpose: 'supervision', caseId: 'x' }, 400, 'VALIDATION_FAILED'],
  ])('refuses %j', async (body, status, code) => {
    const answer = await reveal(people.township, caseId, body);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
  });

  it('is not there for a case of another area, and refused without the permission', async () => {
    const body = { fields: everything, purpose: 'supervision' };
    const before = await acts(caseId);
    expect((await reveal(people.otherTownship, caseId, body)).status).toBe(404);
    expect((await reveal(people.auditor, caseId, body)).status).toBe(403);
    expect((await reveal(people.gridMember, caseId, body)).status).toBe(403);
    expect((await acts(caseId)).length).toBe(before.length);
  });

  it('offers the purposes to whoever may give one', async () => {
    const { body } = await api()
      .get('/api/reveal-purposes')
      .set(await as(people.township));
    const { items } = body as { items: { code: string; needsNote: boolean }[] };
    expect(items.map(({ code, needsNote }) => [code, needsNote])).toEqual([
      ['contactPerson', false],
      ['verifyIdentity', false],
      ['supervision', false],
      ['complaint', false],
      ['other', true],
    ]);
  });
});

describe('the alarm for revealing in bulk', () => {
  const curious = 'ddy-henghe';
  const gridCode = '441802009001001';
  const body = { fields: ['contactPhone'], purpose: 'contactPerson' };
  let cases: string[];

  interface AlarmRow {
    readonly id: string;
    readonly accountName: string;
    readonly caseCount: number;
    readonly acknowledgedAt: string | null;
  }

  const openAlarms = async (username: string) => {
    const answer = await api()
      .get('/api/alarms?open=true')
      .set(await as(username));
    expect(answer.status).toBe(200);
    const { items } = answer.body as { items: AlarmRow[] };
    return items.filter(({ accountName }) => accountName.includes('横荷'));
  };
  const acknowledge = async (username: string, id: string) =>
    api()
      .post(`/api/alarms/${id}/acknowledge`)
      .set(await as(username));

  beforeAll(async () => {
    await onDatabase(
      `DELETE FROM personal_data.reveal r USING access.account a
       WHERE a.id = r.account_id AND a.username = $1`,
      [curious],
    );
    cases = await Promise.all(
      Array.from({ length: 30 }, () => reported(report({ gridCode, contactPhone: '13900000001' }))),
    );
  });

  it('is raised once when too many are seen at the same moment, and no more is shown', async () => {
    const first = cases[0] ?? '';
    for (let again = 0; again < 3; again += 1) {
      expect((await reveal(curious, first, body)).status).toBe(200);
    }
    const answers = await Promise.all(cases.map((id) => reveal(curious, id, body)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 200)).toHaveLength(21);
    expect(statuses.filter((status) => status === 403)).toHaveLength(9);
    const blocked = answers.find(({ status }) => status === 403);
    expect((blocked?.body as { code: string }).code).toBe('REVEAL_BLOCKED');

    const alarms = await openAlarms(people.auditor);
    expect(alarms).toMatchObject([{ caseCount: 21, acknowledgedAt: null }]);
    const onRecord = await onDatabase<AuditRow>(
      `SELECT outcome, code, detail FROM audit.entry WHERE action = 'personalData.bulkReveal'
         AND detail->>'alarmId' = $1`,
      [alarms[0]?.id],
    );
    expect(onRecord).toEqual([
      {
        outcome: 'done',
        code: null,
        detail: { alarmId: alarms[0]?.id, caseCount: 21, windowMinutes: 60 },
      },
    ]);
  });

  it('is told to the auditor and the heads of the area, and to nobody else', async () => {
    const [alarm] = await openAlarms(people.auditor);
    expect(alarm).toBeDefined();
    const told = async (username: string) => {
      const answer = await api()
        .get('/api/notices?unread=true')
        .set(await as(username));
      const { items } = answer.body as {
        items: { alarmId: string | null; caseId: string | null; bodyZh: string }[];
      };
      return items.filter(({ alarmId }) => alarmId === alarm?.id);
    };
    for (const watcher of [people.auditor, 'fzr-qingcheng', 'fzr-qingyuan']) {
      expect(await told(watcher)).toMatchObject([
        { kind: 'bulkReveal', caseId: null, bodyZh: expect.stringContaining('21 件') },
      ]);
    }
    for (const other of ['fzr-yingde', 'fzr-fengcheng', curious, people.county]) {
      expect(await told(other)).toEqual([]);
    }
  });

  it('is acknowledged by who watches over the area, after which counting begins anew', async () => {
    const [alarm] = await openAlarms(people.auditor);
    const id = alarm?.id ?? '';
    expect((await acknowledge(curious, id)).status).toBe(403);
    expect((await acknowledge('fzr-yingde', id)).status).toBe(404);
    expect((await acknowledge('fzr-qingcheng', randomUUID())).status).toBe(404);
    expect((await acknowledge('fzr-qingcheng', id)).status).toBe(204);
    expect((await acknowledge(people.auditor, id)).status).toBe(204);
    expect(await openAlarms(people.auditor)).toEqual([]);
    const [row] = await onDatabase<{ by: string }>(
      `SELECT a.username AS by FROM personal_data.alarm JOIN access.account a ON a.id = acknowledged_by
       WHERE personal_data.alarm.id = $1`,
      [id],
    );
    expect(row?.by).toBe('fzr-qingcheng');
    expect((await reveal(curious, cases[29] ?? '', body)).status).toBe(200);
    expect(await openAlarms(people.auditor)).toEqual([]);
  });
});
