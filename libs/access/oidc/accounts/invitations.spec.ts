import { randomBytes } from 'node:crypto';
import { DirectoryService, type NewPost, demoAccountId } from '@grid/directory';
import { UnitOfWork } from '@grid/persistence';
import { PeopleStage } from '../../../../test/support/people-stage';
import { ArrangeAbsence } from '../../absence/arrange-absence';
import { AccountRegister } from '../../accounts/account-register';
import { Appointments } from '../../appointments/appointments';
import { OidcIdentities } from '../administer/oidc-identities';
import { OidcModule } from '../oidc.module';
import { OidcProvider } from '../provider/oidc-provider';
import { JoinedAccounts } from './joined-accounts';

jest.setTimeout(30_000);

const TODAY = '2026-11-22';
const ISSUER = 'https://id.example';

describe('an invitation', () => {
  const stage = new PeopleStage();
  let made = 0;

  const account = async () => {
    made += 1;
    const username = `expected.${'abcdefgh'[made]}`;
    const input = { username, kind: 'official' as const, displayName: '待登录' };
    const create = stage
      .get(UnitOfWork)
      .run((manager) => stage.get(AccountRegister).create(manager, input));
    return (await create).id;
  };
  const expectSomebody = async (accountId: string, value: string) =>
    stage.get(OidcIdentities).expect(await stage.actor('gly'), accountId, { claim: 'sub', value });
  const give = async (accountId: string, change: Partial<NewPost> = {}) =>
    stage.get(Appointments).give(await stage.actor('gly'), {
      ...{ accountId, organisationCode: '441802006-grid-authority', role: 'dispatcher' },
      ...{ titleZh: null, titleEn: null, validFrom: null, validTo: null, gridCodes: null },
      ...change,
    });
  const comes = (subject: string) => {
    const identity = {
      ...{ issuer: ISSUER, subject, sid: undefined, idToken: '' },
      claims: { sub: subject },
    };
    return stage.get(UnitOfWork).run((manager) => stage.get(JoinedAccounts).of(manager, identity));
  };
  const isOpen = async (accountId: string) =>
    (await stage.get(OidcIdentities).of(await stage.actor('gly'), accountId)).expected.length > 0;

  beforeAll(async () => {
    await stage.start([OidcModule], {
      JWT_SECRET: randomBytes(48).toString('base64url'),
      SERVICE_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    });
    jest.spyOn(stage.get(OidcProvider), 'issuer').mockResolvedValue(ISSUER);
  });
  beforeEach(() => stage.clock.set(TODAY));
  afterAll(() => stage.stop());

  it('lets who is expected in, also under a post given before', async () => {
    const accountId = await account();
    await give(accountId);
    await expectSomebody(accountId, 'wanted');
    expect(await comes('wanted')).toEqual({ accountId, disabled: false });
  });

  it('ends with every post given or lengthened after it', async () => {
    const accountId = await account();
    await expectSomebody(accountId, 'planted-before');
    const { id } = await give(accountId, { validTo: '2026-12-31' });
    expect(await comes('planted-before')).toBeNull();
    await expectSomebody(accountId, 'planted-under');
    await stage.get(Appointments).change(await stage.actor('gly'), id, { validTo: null });
    expect(await comes('planted-under')).toBeNull();
    expect(await stage.acts('account.expectNoLonger')).toHaveLength(2);
  });

  it('ends when its account is to stand in for somebody', async () => {
    const accountId = demoAccountId('ddy-dingban');
    await expectSomebody(accountId, 'planted-substitute');
    const [post] = await stage.get(DirectoryService).postsOf(demoAccountId('ddy-fengcheng'), TODAY);
    await stage.get(ArrangeAbsence).execute(await stage.actor('ddy-fengcheng'), {
      postId: post?.id ?? '',
      substituteAccountId: accountId,
      ...{ validFrom: TODAY, validTo: TODAY, reason: 'leave' },
    });
    expect(await isOpen(accountId)).toBe(false);
  });

  it('ends with a new password, and when somebody joins', async () => {
    const accountId = await account();
    await expectSomebody(accountId, 'planted');
    await stage.get(AccountRegister).resetPassword(await stage.actor('gly'), accountId);
    expect(await comes('planted')).toBeNull();
    await expectSomebody(accountId, 'owner');
    await expectSomebody(accountId, 'other');
    expect(await comes('owner')).toMatchObject({ accountId });
    expect(await comes('other')).toBeNull();
  });

  it('is good for so many days only', async () => {
    const accountId = await account();
    await expectSomebody(accountId, 'late');
    expect(await isOpen(accountId)).toBe(true);
    stage.clock.set('2026-12-22');
    expect(await isOpen(accountId)).toBe(false);
    expect(await comes('late')).toBeNull();
  });
});
