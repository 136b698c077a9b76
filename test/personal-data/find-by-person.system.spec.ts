import { randomInt } from 'node:crypto';
import { api, as, people, reported } from '../support/api-client';
import { onDatabase } from '../support/accounts';

const phone = `137${String(randomInt(10 ** 8)).padStart(8, '0')}`;
const [middle, last] = [phone.slice(3, 7), phone.slice(7)];
const contact = {
  contactName: '欧阳一鸣',
  contactPhone: phone,
  contactIdentityNumber: '11010519491231002X',
};

async function find(username: string, kind: string, value: string) {
  return api()
    .post('/api/cases/find-by-person')
    .set(await as(username))
    .send({ kind, value });
}

async function found(username: string, kind: string, value: string): Promise<string[]> {
  const answer = await find(username, kind, value);
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return (answer.body as { items: { id: string }[] }).items.map(({ id }) => id);
}

describe('POST /api/cases/find-by-person', () => {
  let caseId: string;
  beforeAll(async () => {
    await onDatabase('DELETE FROM personal_data.person_search');
    caseId = await reported(contact);
  });

  it.each([
    ['telephone', phone],
    ['telephone', `+86 137-${middle}-${last}`],
    ['identityNumber', '11010519491231002x'],
    ['fullName', '欧阳一鸣'],
  ])('finds by %s %s', async (kind, value) => {
    expect(await found(people.township, kind, value)).toContain(caseId);
  });

  it.each([
    ['telephone', phone.slice(0, -1)],
    ['telephone', '欧阳一鸣'],
    ['identityNumber', '110105'],
    ['fullName', '欧阳'],
    ['fullName', '%'],
  ])('finds nothing by a part or another kind: %s %s', async (kind, value) => {
    expect(await found(people.township, kind, value)).toEqual([]);
  });

  it('finds only what the caller may see anyway', async () => {
    expect(await found(people.county, 'fullName', contact.contactName)).toContain(caseId);
    for (const other of [people.otherTownship, people.otherCounty]) {
      expect(await found(other, 'fullName', contact.contactName)).toEqual([]);
    }
    expect((await find(people.auditor, 'fullName', contact.contactName)).status).toBe(403);
    expect((await find('qz-qingcheng', 'fullName', contact.contactName)).status).toBe(403);
  });

  it('is on record without the value', async () => {
    await found(people.county, 'telephone', phone);
    await found(people.county, 'telephone', ` 137 ${middle} ${last} `);
    const rows = await onDatabase<{ detail: Record<string, unknown>; whole: string }>(
      `SELECT detail, e::text AS whole FROM audit.entry e
       WHERE action = 'case.findByPerson' ORDER BY id DESC LIMIT 2`,
    );
    const detail = { kind: 'telephone', mark: expect.stringMatching(/^[0-9a-f]{4}$/), found: 1 };
    expect(rows.map((row) => row.detail)).toEqual([detail, detail]);
    expect(rows[0]?.detail['mark']).toBe(rows[1]?.detail['mark']);
    expect(rows.map(({ whole }) => whole).join()).not.toContain(phone.slice(1));
  });

  it.each([
    { kind: 'email', value: 'x' },
    { kind: 'telephone', value: '' },
    { kind: 'telephone', value: '1'.repeat(101) },
    { kind: 'fullName', value: 'a\0b' },
    { kind: 'telephone', value: ['13711223344'] },
    { kind: 'telephone', value: '13711223344', limit: 5 },
  ])('refuses %j', async (body) => {
    const answer = await api()
      .post('/api/cases/find-by-person')
      .set(await as(people.county))
      .send(body);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([
      400,
      'VALIDATION_FAILED',
    ]);
  });

  it('lets nobody try out numbers: thirty in an hour, also at the same moment', async () => {
    const guesser = 'ddy-zhouxin';
    const answers = await Promise.all(
      Array.from({ length: 35 }, (_, i) => find(guesser, 'telephone', `139000000${10 + i}`)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(refused[0]?.body).toMatchObject({ code: 'PERSON_SEARCH_LIMIT' });
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(3000);
  });
});
