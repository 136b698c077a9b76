import { randomUUID } from 'node:crypto';
import { api, as, openTask, people, reported } from '../support/api-client';
import { until } from '../support/until';

const get = async (username: string, path: string, query: object = {}) =>
  api()
    .get(path)
    .query(query)
    .set(await as(username));

interface CaseList {
  readonly items: { readonly id: string }[];
  readonly nextCursor: string | null;
}

describe('GET /api/cases', () => {
  it('shows a case to its reporter, its area and nobody else', async () => {
    const id = await reported();
    for (const reader of [people.gridMember, people.township, people.county, people.auditor]) {
      expect((await get(reader, `/api/cases/${id}`)).status).toBe(200);
    }
    for (const stranger of [people.otherTownship, people.otherCounty, people.otherGridMember]) {
      for (const path of ['', '/timeline', '/diagram']) {
        const answer = await get(stranger, `/api/cases/${id}${path}`);
        expect([answer.status, (answer.body as { code: string }).code]).toEqual([
          404,
          'CASE_UNKNOWN',
        ]);
      }
    }
    expect((await get(people.administrator, `/api/cases/${id}`)).status).toBe(403);
  });

  it('walks through pages without losing or repeating a case', async () => {
    const place = `翻页测试${randomUUID()}`;
    const ids = new Set<string>();
    for (let i = 0; i < 5; i += 1) ids.add(await reported({ placeText: place }));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = (
        await get(people.county, '/api/cases', { q: place, limit: 2, ...(cursor && { cursor }) })
      ).body as CaseList;
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toHaveLength(5);
    expect(new Set(seen)).toEqual(ids);
  });

  it('says whom a case waits for and draws where it stands', async () => {
    const id = await reported();
    await openTask(people.township, id, 'UserTask_AcceptReport');
    const page = await get(people.gridMember, `/api/cases/${id}`);
    expect(page.body).toMatchObject({
      waitingFor: [
        {
          elementId: 'UserTask_AcceptReport',
          kind: 'task',
          articles: ['QY23.2'],
          partyZh: expect.stringContaining('凤城'),
          holderName: null,
        },
      ],
    });
    const diagram = await until('diagram', async () => {
      const { body } = await get(people.gridMember, `/api/cases/${id}/diagram`);
      return (body as { xml: string | null }).xml === null ? null : (body as object);
    });
    expect(diagram).toMatchObject({
      processId: 'incident-handling',
      xml: expect.stringContaining('UserTask_AcceptReport'),
      elements: expect.arrayContaining([
        expect.objectContaining({ elementId: 'UserTask_AcceptReport', state: 'active' }),
      ]),
    });
  });

  it.each([
    ['/api/cases?cursor=nonsense', 'CURSOR_INVALID'],
    ['/api/cases?limit=0', 'VALIDATION_FAILED'],
    ['/api/cases?limit=1000', 'VALIDATION_FAILED'],
    ['/api/cases?status=lost', 'VALIDATION_FAILED'],
    ['/api/cases?owner=me', 'VALIDATION_FAILED'],
  ])('refuses %s', async (path, code) => {
    const answer = await get(people.county, path);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, code]);
  });
});
