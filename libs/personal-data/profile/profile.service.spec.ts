import { newId } from '@grid/kernel';
import { withDatabase } from '../../../test/support/database';
import { vaultOn } from '../../../test/support/vault';
import { ProfileService } from './profile.service';

const database = withDatabase();

describe('ProfileService', () => {
  const profiles = () => new ProfileService(vaultOn(database().dataSource));
  const seed = (id: string, fullName: string) =>
    database().dataSource.transaction((manager) =>
      profiles().seed(manager, id, { fullName, telephone: '13800001234' }),
    );

  it('gives what was said, and nothing for whom nothing is known', async () => {
    const id = newId();
    await seed(id, '陈小明');
    expect(await profiles().of(id)).toEqual({ fullName: '陈小明', telephone: '13800001234' });
    expect(await profiles().of(newId())).toEqual({ fullName: null, telephone: null });
  });

  it('does not write over what is there', async () => {
    const id = newId();
    await seed(id, '陈小明');
    await seed(id, '李四');
    expect((await profiles().of(id)).fullName).toBe('陈小明');
  });
});
