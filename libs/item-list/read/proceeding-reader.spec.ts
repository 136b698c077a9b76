import type { Actor } from '@grid/access';
import { ItemStage } from '../../../test/support/item-stage';
import { ProceedingReader } from './proceeding-reader';

jest.setTimeout(60_000);

describe('a proceeding whose list was to be made public', () => {
  const stage = new ItemStage();
  let clerk: Actor;

  beforeAll(async () => {
    await stage.open();
    clerk = await stage.actor('jbr-chengguan');
  });
  afterAll(() => stage.stop());

  /** Nobody published until the 26th; the limit was the 25th. */
  async function lateWhenEnded(endedAt: string): Promise<boolean> {
    const id = await stage.submit(clerk);
    await stage.query(
      `INSERT INTO limits.time_limit (id, case_id, step, occasion, starts_at, due_at, article, basis,
         basis_zh, basis_en, provisional)
       VALUES (gen_random_uuid(), $1, 'publishList', 'x', '2026-12-22', '2026-12-25', 'QY20.2', 'sample', '', '', false)`,
      [id],
    );
    stage.clock.set('2026-12-26');
    const { publicationOverdue } = await stage.get(ProceedingReader).require(clerk, id);
    expect(publicationOverdue).toBe(true);
    await stage.query(
      `UPDATE item_list.proceeding SET outcome = 'ended', ended_at = $1 WHERE id = $2`,
      [endedAt, id],
    );
    return (await stage.get(ProceedingReader).require(clerk, id)).publicationOverdue;
  }

  it('is late no more by what passed after it had ended', async () => {
    expect(await lateWhenEnded('2026-12-24T12:00:00+08:00')).toBe(false);
    expect(await lateWhenEnded('2026-12-26T12:00:00+08:00')).toBe(true);
  });
});
