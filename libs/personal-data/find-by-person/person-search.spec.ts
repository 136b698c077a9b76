import { AppConfig } from '@grid/config';
import { newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { withDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { VAULT_ENVIRONMENT, vaultOn } from '../../../test/support/vault';
import { VaultKeys } from '../infrastructure/vault-keys';
import { PersonSearch } from './person-search';

const database = withDatabase();
const clock = new MovedClock();

describe('PersonSearch', () => {
  const search = () => {
    const { dataSource, url } = database();
    const settings = { DATABASE_URL: url, PERSON_SEARCHES_PER_HOUR: '3', ...VAULT_ENVIRONMENT };
    const config = AppConfig.from(settings);
    return new PersonSearch(
      new UnitOfWork(dataSource),
      vaultOn(dataSource),
      config,
      new VaultKeys(config),
      clock,
    );
  };
  const actor = () => ({
    accountId: newId(),
    displayName: '测试',
    post: null,
    permissions: new Set<never>(),
    sessionId: null,
  });

  it('allows so many searches in any hour, also those that find nothing', async () => {
    const by = actor();
    for (let minute = 0; minute < 3; minute += 1) {
      expect(await search().find(by, 'telephone', 'no number')).toEqual([]);
      clock.forward({ minutes: 10 });
    }
    await expect(search().find(by, 'telephone', '13800000001')).rejects.toMatchObject({
      code: 'PERSON_SEARCH_LIMIT',
      retryAfterSeconds: 30 * 60,
    });
    await search().find(actor(), 'telephone', '13800000001');
    clock.forward({ minutes: 30 });
    expect(await search().find(by, 'telephone', '13800000001')).toEqual([]);
    await expect(search().find(by, 'telephone', '13800000001')).rejects.toMatchObject({
      retryAfterSeconds: 10 * 60,
    });
  });

  it('marks a value on record too shortly to be known by it, and nothing that is none', () => {
    const mark = search().mark('telephone', '138 0000 0001');
    expect(mark).toMatch(/^[0-9a-f]{4}$/);
    expect(search().mark('telephone', '+8613800000001')).toBe(mark);
    expect(search().mark('telephone', '1380000')).toBeNull();
  });
});
