import { DepartmentPair } from '../../../test/support/department-pair';
import { DepartmentUnavailableError } from '../domain/department-errors';
import { CollectEvidence } from './collect-evidence';

jest.setTimeout(30_000);

describe('CollectEvidence', () => {
  const pair = new DepartmentPair();
  let collect: CollectEvidence;

  beforeAll(async () => {
    await pair.start();
    collect = pair.stage.get(CollectEvidence);
  });
  afterAll(() => pair.stop());

  const answered = async (evidenceCount: number) => {
    const { caseId, workOrderId } = await pair.place();
    const answer = { outcome: 'done', resultText: '已更换井盖。', evidenceCount };
    await pair.act(workOrderId, 'answer', answer);
    await pair.takeCallback();
    return { caseId, workOrderId };
  };
  const files = (caseId: string) =>
    pair.stage.query<{ source: string; department_code: string; width: number }>(
      'SELECT source, department_code, width FROM evidence.file WHERE case_id = $1',
      [caseId],
    );
  const skipped = (caseId: string) =>
    pair.stage.query<{ code: string }>(
      `SELECT detail->>'code' AS code FROM audit.entry
       WHERE case_id = $1 AND action = 'workOrder.evidenceSkipped'`,
      [caseId],
    );

  it('keeps what the answer names as photos of the case, once however often the job comes', async () => {
    const { caseId, workOrderId } = await answered(3);
    const results = await Promise.all([1, 2].map(() => collect.execute({ workOrderId })));
    results.push(await collect.execute({ workOrderId }));
    expect(results.at(-1)).toEqual({ kept: 3, skipped: 0 });
    const photo = { source: 'department', department_code: '441802-urban-management', width: 960 };
    expect(await files(caseId)).toEqual([photo, photo, photo]);
    const acts = await pair.stage.acts(caseId);
    expect(acts.filter(({ action }) => action === 'evidence.collect')).toHaveLength(3);
  });

  it('is nothing to do when the answer names nothing', async () => {
    const { workOrderId } = await answered(0);
    expect(await collect.execute({ workOrderId })).toEqual({ kept: 0, skipped: 0 });
  });

  it('goes on later where it stopped when the department was away', async () => {
    const { caseId, workOrderId } = await answered(2);
    await pair.behave({ failsEvery: 2 });
    const away = collect.execute({ workOrderId });
    await expect(away).rejects.toBeInstanceOf(DepartmentUnavailableError);
    expect(await files(caseId)).toHaveLength(1);
    await pair.behave();
    expect(await collect.execute({ workOrderId })).toEqual({ kept: 2, skipped: 0 });
  });

  it('holds the case up for four hours at most, for what is verified has hours of its own (ZJ35)', async () => {
    const { caseId, workOrderId } = await answered(2);
    await pair.behave({ unavailable: true });
    const early = collect.execute({ workOrderId });
    await expect(early).rejects.toBeInstanceOf(DepartmentUnavailableError);
    await pair.stage.query(
      `UPDATE dispatch.work_order SET answered_at = answered_at - interval '4 hours' WHERE id = $1`,
      [workOrderId],
    );
    expect(await collect.execute({ workOrderId })).toEqual({ kept: 0, skipped: 2 });
    expect(await skipped(caseId)).toEqual(Array(2).fill({ code: 'DEPARTMENT_UNAVAILABLE' }));
    await pair.behave();
  });

  it.each([
    ['is gone', `DELETE FROM evidence`, 'EVIDENCE_MISSING'],
    ['is another file', `UPDATE evidence SET bytes = bytes || '\\x00'`, 'EVIDENCE_CHANGED'],
    [
      'is larger than any photo',
      `UPDATE evidence SET bytes = convert_to(repeat('x', 15 * 1024 * 1024 + 1), 'UTF8')`,
      'EVIDENCE_TOO_LARGE',
    ],
  ])('leaves out a file that %s, on record, and keeps the others', async (_, spoil, code) => {
    const { caseId, workOrderId } = await answered(2);
    await pair.departments.query(
      `${spoil} WHERE work_order_id = '${workOrderId}' AND position = 1`,
    );
    expect(await collect.execute({ workOrderId })).toEqual({ kept: 1, skipped: 1 });
    expect(await collect.execute({ workOrderId })).toEqual({ kept: 1, skipped: 1 });
    expect(await skipped(caseId)).toEqual([{ code }]);
    expect(await files(caseId)).toHaveLength(1);
  });

  it('leaves out what is the named file and no picture', async () => {
    const { caseId, workOrderId } = await answered(1);
    const words = `convert_to('no picture', 'UTF8')`;
    await pair.departments.query(
      `UPDATE evidence SET bytes = ${words} WHERE work_order_id = '${workOrderId}'`,
    );
    await pair.stage.query(
      `UPDATE dispatch.answer_evidence SET sha256 = encode(sha256(${words}), 'hex')
       WHERE work_order_id = $1`,
      [workOrderId],
    );
    expect(await collect.execute({ workOrderId })).toEqual({ kept: 0, skipped: 1 });
    expect(await skipped(caseId)).toEqual([{ code: 'FILE_NOT_AN_IMAGE' }]);
  });
});
