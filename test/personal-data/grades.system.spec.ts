import { api, as, people, report } from '../support/api-client';
import { onDatabase } from '../support/accounts';
import { until } from '../support/until';

const citizen = 'qz-qingcheng';
const clerk = 'jbr-chengguan';

const clear = {
  contactName: '陈大文',
  contactPhone: '13812345678',
  contactIdentityNumber: '11010519491231002X',
};
type Contact = Readonly<Record<keyof typeof clear, string | null>>;
const masked: Contact = {
  contactName: '陈**',
  contactPhone: '138****5678',
  contactIdentityNumber: '1101**********002X',
};
const description = '井盖破损，请回电 13812345678。';
const maskedDescription = '井盖破损，请回电 138****5678。';

async function get(username: string, path: string) {
  return api()
    .get(path)
    .set(await as(username));
}

describe('one case as each role sees it', () => {
  let caseId: string;

  beforeAll(async () => {
    const answer = await api()
      .post('/api/reports')
      .set(await as(citizen))
      .send(report({ ...clear, description }))
      .expect(201);
    expect(answer.body).toMatchObject({ description });
    caseId = (answer.body as { id: string }).id;
    await onDatabase(
      `INSERT INTO dispatch.work_order (id, case_id, round, department_code, status, due_at, request, opened_at)
       SELECT gen_random_uuid(), $1, 1, '441802-urban-management', 'pending', now(), '{}', now()`,
      [caseId],
    );
  });

  it('is clear to the citizen who reported it', async () => {
    const { body } = await get(citizen, `/api/cases/${caseId}`);
    expect(body).toMatchObject({ description, contact: clear });
    const list = await get(citizen, '/api/cases?limit=200');
    const { items } = list.body as { items: { id: string; description: string }[] };
    expect(items.find(({ id }) => id === caseId)).toMatchObject({ description });
  });

  it.each([
    ['dispatcher of the township', people.township],
    ['dispatcher of the county', people.county],
    ['head of the authority', 'fzr-qingcheng'],
    ['clerk of the department that was asked', clerk],
    ['head of that department', 'bmfzr-chengguan'],
    ['auditor', people.auditor],
  ])('is masked to the %s', async (_, username) => {
    const { status, body } = await get(username, `/api/cases/${caseId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ description: maskedDescription, contact: masked });
    expect(JSON.stringify(body)).not.toMatch(/13812345678|陈大文|11010519491231002/);
  });

  it('hides identity numbers from the head of the grid', async () => {
    const { body } = await get('wgz-fengcheng', `/api/cases/${caseId}`);
    expect(body).toMatchObject({ contact: { ...masked, contactIdentityNumber: null } });
  });

  it.each([people.otherTownship, people.otherCounty, 'qz-yingde', 'jbr-gongshui'])(
    'is not there for %s',
    async (username) => {
      const { status, body } = await get(username, `/api/cases/${caseId}`);
      expect([status, (body as { code: string }).code]).toEqual([404, 'CASE_UNKNOWN']);
    },
  );

  it('is refused to the administrator', async () => {
    expect((await get(people.administrator, `/api/cases/${caseId}`)).status).toBe(403);
  });

  it('follows a change of the rows', async () => {
    const change = (visibility: string) =>
      onDatabase(
        `UPDATE access.grade_visibility SET visibility = $1
         WHERE role = 'gridHead' AND grade = 'personal'`,
        [visibility],
      );
    await change('hidden');
    try {
      await seenSoon(null);
    } finally {
      await change('masked');
    }
    await seenSoon(masked.contactName);
  });

  const seenSoon = (contactName: string | null) =>
    until(`contact name seen as ${contactName}`, async () => {
      const { body } = await get('wgz-fengcheng', `/api/cases/${caseId}`);
      return (body as { contact: Contact }).contact.contactName === contactName || null;
    });
});
