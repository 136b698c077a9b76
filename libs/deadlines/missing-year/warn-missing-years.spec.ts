import { CalendarRegister, DirectoryAdministrationModule, demoAccounts } from '@grid/directory';
import { PeopleStage } from '../../../test/support/people-stage';
import { VAULT_ENVIRONMENT } from '../../../test/support/vault';
import { DeadlinesModule } from '../deadlines.module';
import { WarnMissingYears } from './warn-missing-years';

describe('the alarm of a missing year', () => {
  const stage = new PeopleStage();
  const run = () => stage.get(WarnMissingYears).run();
  const told = () =>
    stage.query<{ recipient: string; year: number; occasion: string }>(
      `SELECT recipient_account_id AS recipient, calendar_year AS year, occasion
       FROM notice.notice ORDER BY created_at, recipient`,
    );
  const ofTheCities = demoAccounts()
    .filter(({ posts }) =>
      posts.some(
        ({ role, organisationCode }) =>
          role === 'administrator' && /^\d{4}00-/.test(organisationCode),
      ),
    )
    .map(({ id }) => id)
    .sort();

  beforeAll(() => stage.start([DirectoryAdministrationModule, DeadlinesModule], VAULT_ENVIRONMENT));
  afterAll(() => stage.stop());

  it('says nothing before November', async () => {
    stage.clock.set('2026-10-31');
    expect(await run()).toEqual([]);
    expect(await told()).toEqual([]);
  });

  it('tells the administrators of the cities once, however often it looks', async () => {
    stage.clock.set('2026-11-01');
    expect(await run()).toEqual([2027]);
    expect(await run()).toEqual([2027]);
    expect(ofTheCities.length).toBeGreaterThan(0);
    expect((await told()).map(({ recipient }) => recipient)).toEqual(ofTheCities);
    expect((await told()).map(({ year }) => year)).toEqual(ofTheCities.map(() => 2027));
  });

  it('tells them again in the next month', async () => {
    stage.clock.set('2026-12-01');
    await run();
    expect(await told()).toHaveLength(2 * ofTheCities.length);
  });

  it('falls silent when the notice is entered', async () => {
    const off = { day: '2027-01-01', working: false, nameZh: '元旦' };
    await stage.get(CalendarRegister).enter(2027, '国办发明电〔2026〕7号', [off]);
    stage.clock.set('2027-01-01');
    expect(await run()).toEqual([]);
    expect(await told()).toHaveLength(2 * ofTheCities.length);
  });
});
