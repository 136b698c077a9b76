import type { Actor } from '@grid/access';
import type { AuditService } from '@grid/audit';
import type { DataSource } from 'typeorm';
import { MovedClock } from '../../../test/support/moved-clock';
import { ExportRecord } from './export-record';

const nobody: Actor = {
  ...{ accountId: 'a', displayName: 'A', post: null },
  ...{ permissions: new Set(), sessionId: null },
};

describe('ExportRecord', () => {
  it('was made before the end of the chain was looked up, so that later checkpoints are left aside', async () => {
    const clock = new MovedClock();
    let endReadAt = 0;
    const dataSource = {
      query: () => {
        clock.forward({ minutes: 1 });
        endReadAt = clock.now().getTime();
        return Promise.resolve([{ seq: '7' }]);
      },
    } as unknown as DataSource;
    const audit = { recordAlone: () => Promise.resolve() } as unknown as AuditService;

    const lines = await new ExportRecord(dataSource, audit, clock).execute(nobody);
    const first = await lines[Symbol.asyncIterator]().next();
    const manifest = JSON.parse(String(first.value)) as { made_at: string; last_seq: string };
    expect(manifest.last_seq).toBe('7');
    expect(Date.parse(manifest.made_at)).toBeLessThan(endReadAt);
  });
});
