import { randomUUID } from 'node:crypto';
import { onDatabase } from '../support/accounts';
import { api, as, people, picture, report, staged } from '../support/api-client';
import { type Answer, expectProblem } from '../support/problem';

const citizen = 'qz-qingcheng';

const send = async (body: object, username: string = people.gridMember) =>
  api()
    .post('/api/reports')
    .set(await as(username))
    .send(body);

const stage = async (bytes: Buffer, username: string = people.gridMember) =>
  api()
    .post('/api/evidence')
    .set(await as(username))
    .attach('file', bytes, 'photo.jpg');

/** Everything that a report leaves behind, counted. */
async function traces(): Promise<unknown> {
  const [row] = await onDatabase(
    `SELECT (SELECT count(*) FROM intake.incident_case) AS cases,
       (SELECT count(*) FROM outbox.message) AS messages,
       (SELECT count(*) FROM personal_data.value) AS values,
       (SELECT count(*) FROM evidence.file) AS photos,
       (SELECT count(*) FROM evidence.staged) AS staged`,
  );
  return row;
}

/** Refused with status, code and field in the form of problem details, and nothing is there that was not before. */
async function refuses(
  act: () => Promise<Answer>,
  status: number,
  code: string,
  field?: string,
): Promise<void> {
  const before = await traces();
  const problem = expectProblem(await act(), status, code);
  if (field !== undefined) expect(problem.errors).toMatchObject([{ field }]);
  expect(await traces()).toEqual(before);
}

describe('a report that is not right leaves nothing behind', () => {
  it.each([
    ['an unknown category', { categoryCode: 'X9999' }, 'CATEGORY_UNKNOWN', 'categoryCode'],
    ['a place outside every grid', { gridCode: '441802006001999' }, 'GRID_UNKNOWN', 'gridCode'],
    [
      'a capture in the future',
      { capturedAt: '2999-01-01T00:00:00+08:00' },
      'CAPTURE_TIME_IN_FUTURE',
      'capturedAt',
    ],
    [
      'no photo where the category asks for one',
      { categoryCode: 'C0102' },
      'EVIDENCE_REQUIRED',
      'evidenceIds',
    ],
    [
      'a photo that is not there',
      { evidenceIds: [randomUUID()] },
      'EVIDENCE_UNKNOWN',
      'evidenceIds',
    ],
    ['a settlement without words', { handling: 'settled' }, 'RESULT_TEXT_REQUIRED', 'resultText'],
  ])('%s', async (_, change, code, field) => {
    await refuses(() => send(report(change)), 400, code, field);
  });

  it.each([
    ['a handling that is none', { handling: 'later' }, 'handling'],
    [
      'a settlement in too many words',
      { handling: 'settled', resultText: '长'.repeat(2001) },
      'resultText',
    ],
    ['ten photos', { evidenceIds: Array.from({ length: 10 }, () => randomUUID()) }, 'evidenceIds'],
    ['a photo named twice', { evidenceIds: Array(2).fill(randomUUID()) }, 'evidenceIds'],
    ['an id that is none', { evidenceIds: ['1'] }, 'evidenceIds'],
    ['ids that are no list', { evidenceIds: randomUUID() }, 'evidenceIds'],
  ])('%s', async (_, change, field) => {
    await refuses(() => send(report(change)), 400, 'VALIDATION_FAILED', field);
  });

  it.each(['settled', 'settling'])('%s on the spot, said by a citizen', async (handling) => {
    const said = handling === 'settled' ? { resultText: '已清理' } : {};
    const body = report({ handling, ...said });
    await refuses(() => send(body, citizen), 400, 'HANDLING_NOT_ALLOWED', 'handling');
  });

  it('a description of four megabytes', async () => {
    const body = report({ description: '长'.repeat(1_400_000) });
    await refuses(() => send(body), 413, 'PAYLOAD_TOO_LARGE');
  });

  it("somebody else's photo, and one that another report has", async () => {
    const others = await staged(citizen);
    await refuses(() => send(report({ evidenceIds: [others] })), 400, 'EVIDENCE_UNKNOWN');
    const used = await staged();
    expect((await send(report({ evidenceIds: [used] }))).status).toBe(201);
    const free = await staged();
    const body = report({ evidenceIds: [free, used] });
    await refuses(() => send(body), 400, 'EVIDENCE_UNKNOWN', 'evidenceIds');
    expect((await send(report({ evidenceIds: [free] }))).status).toBe(201);
  });
});

describe('the same client request id twice', () => {
  it('is answered with the same case, photos and all', async () => {
    const body = report({ categoryCode: 'C0102', evidenceIds: [await staged()] });
    const first = await send(body);
    const before = await traces();
    const again = await send(body);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect((again.body as { id: string }).id).toBe((first.body as { id: string }).id);
    expect(await traces()).toEqual(before);
  });
});

describe('a photo without a case', () => {
  it('is refused when it is none', async () => {
    for (const bytes of [Buffer.from('<script>'), Buffer.alloc(0)]) {
      await refuses(() => stage(bytes), 400, 'FILE_NOT_AN_IMAGE', 'file');
    }
    const large = Buffer.alloc(15 * 1024 * 1024 + 1, 0xff);
    await refuses(() => stage(large), 413, 'PAYLOAD_TOO_LARGE');
    const none = async () =>
      api()
        .post('/api/evidence')
        .set(await as(people.gridMember));
    await refuses(none, 400, 'FILE_MISSING', 'file');
  });

  it('is seen by nobody but who sent it', async () => {
    const id = await staged();
    const seenBy = async (username: string) =>
      api()
        .get(`/api/evidence/${id}`)
        .set(await as(username))
        .responseType('blob');
    expect((await seenBy(people.gridMember)).headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, no-store',
    });
    for (const username of [people.township, people.county, people.otherGridMember, citizen]) {
      expect((await seenBy(username)).status).toBe(404);
    }
  });
});

describe('a photo that is added to a case', () => {
  it('says what it is for, and cannot pass for what a department showed', async () => {
    const body = report({ evidenceIds: [await staged()] });
    const { id } = (await send(body)).body as { id: string };
    const add = async (purpose: string) =>
      api()
        .post(`/api/cases/${id}/evidence`)
        .query({ purpose })
        .set(await as(people.gridMember))
        .attach('file', await picture(), 'photo.jpg');
    expect((await add('verification')).status).toBe(201);
    await refuses(() => add('department'), 400, 'VALIDATION_FAILED', 'purpose');
    const listed = await api()
      .get(`/api/cases/${id}/evidence`)
      .set(await as(people.gridMember));
    const { items } = listed.body as { items: { purpose: string }[] };
    expect(items.map(({ purpose }) => purpose)).toEqual(['report', 'verification']);
  });
});
