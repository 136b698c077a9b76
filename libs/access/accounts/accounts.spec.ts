import { DirectoryService, type NewPost, demoAccountId } from '@grid/directory';
import { UnitOfWork } from '@grid/persistence';
import { PeopleStage } from '../../../test/support/people-stage';
import { ArrangeAbsence } from '../absence/arrange-absence';
import { EndAbsence } from '../absence/end-absence';
import { AccessAdministrationModule } from '../access-administration.module';
import { Appointments } from '../appointments/appointments';
import { ListPosts } from '../appointments/list-posts';
import { SessionService } from '../session/session.service';
import { SignInService } from '../sign-in/sign-in.service';
import { AccountRegister, type NewAccount } from './account-register';
import { type AccountFilter, ListAccounts } from './list-accounts';

const TODAY = '2026-11-22';
const CITY_ADMINISTRATOR = 'gly';
const lisi: NewAccount = { username: 'li.si', kind: 'official', displayName: '李四' };

describe('administering accounts and posts', () => {
  const stage = new PeopleStage();
  const register = () => stage.get(AccountRegister);
  const create = (change: Partial<NewAccount> = {}) =>
    stage.get(UnitOfWork).run((manager) => register().create(manager, { ...lisi, ...change }));
  const give = async (change: Partial<NewPost>, by = CITY_ADMINISTRATOR) =>
    stage.get(Appointments).give(await stage.actor(by), {
      accountId: '',
      organisationCode: '441802006-grid-authority',
      role: 'dispatcher',
      titleZh: null,
      titleEn: null,
      validFrom: null,
      validTo: null,
      gridCodes: null,
      ...change,
    });
  const list = async (filter: Partial<AccountFilter>, by = CITY_ADMINISTRATOR) =>
    stage.get(ListAccounts).execute(await stage.actor(by), {
      text: null,
      role: null,
      organisationCode: null,
      state: null,
      cursor: null,
      limit: 200,
      ...filter,
    });

  beforeAll(async () => {
    await stage.start([AccessAdministrationModule], {
      JWT_SECRET: 'only-for-this-spec-'.repeat(2),
    });
  });
  beforeEach(() => stage.clock.set(TODAY));
  afterAll(() => stage.stop());

  describe('an account', () => {
    it('begins with a password for once, without a post', async () => {
      const { id, temporaryPassword } = await create();
      const started = await stage.get(SignInService).signIn('li.si', temporaryPassword);
      const identity = await stage.get(SessionService).identify(started.accessToken);
      expect(identity).toMatchObject({ accountId: id, mustChangePassword: true });
      expect((await list({ text: '李四' })).items).toMatchObject([
        { id, state: 'enabled', mustChangePassword: true, lockedUntil: null, posts: [] },
      ]);
      expect(await stage.acts('account.create')).toMatchObject([
        { outcome: 'done', new_value: { username: 'li.si', kind: 'official' } },
      ]);
    });

    it('has a name of its own', async () => {
      await expect(create()).rejects.toMatchObject({ kind: 'conflict', code: 'USERNAME_TAKEN' });
    });

    it('of one of the public never shows a name', async () => {
      const qunzhong = { username: 'qunzhong', kind: 'citizen' as const, displayName: '陈某' };
      const { id } = await create(qunzhong);
      const account = await stage.get(ListAccounts).one(await stage.actor('gly'), id);
      expect(account.displayName).toMatch(/^群众 [0-9A-F]{4}$/);
      const rename = register().rename(await stage.actor('gly'), id, '陈某');
      await expect(rename).rejects.toThrow('CITIZEN_NAME_IS_PERSONAL');
      await expect(give({ accountId: id })).rejects.toThrow('ROLE_NOT_FOR_ACCOUNT');
      await give({ accountId: id, role: 'informant' });
    });

    it('that is disabled is out at once and cannot come back before it is enabled', async () => {
      const { id, temporaryPassword } = await create({ username: 'wang.wu' });
      const { accessToken } = await stage.get(SignInService).signIn('wang.wu', temporaryPassword);
      const administrator = await stage.actor('gly');
      await register().disable(administrator, id);
      await expect(stage.get(SessionService).identify(accessToken)).rejects.toThrow(
        'UNAUTHENTICATED',
      );
      const signIn = () => stage.get(SignInService).signIn('wang.wu', temporaryPassword);
      await expect(signIn()).rejects.toThrow('SIGN_IN_FAILED');
      await expect(give({ accountId: id })).rejects.toThrow('ACCOUNT_DISABLED');
      expect((await list({ state: 'disabled' })).items.map((one) => one.username)).toEqual([
        'wang.wu',
      ]);
      await register().enable(administrator, id);
      await signIn();
    });

    it('is locked after too many wrong passwords until an administrator unlocks it', async () => {
      const { id, temporaryPassword } = await create({ username: 'zhao.liu' });
      for (let attempt = 0; attempt < 5; attempt += 1) {
        await expect(stage.get(SignInService).signIn('zhao.liu', 'wrong')).rejects.toThrow();
      }
      const locked = async () => (await list({ text: 'zhao.liu' })).items[0]?.lockedUntil;
      expect(await locked()).toMatch(/^2026-11-22T09:\d\d:00\.000\+08:00$/);
      await register().unlock(await stage.actor('gly'), id);
      expect(await locked()).toBeNull();
      await stage.get(SignInService).signIn('zhao.liu', temporaryPassword);
    });

    it('gets another password, which ends its sessions', async () => {
      const { id, temporaryPassword } = await create({ username: 'sun.qi' });
      const { accessToken } = await stage.get(SignInService).signIn('sun.qi', temporaryPassword);
      const next = await register().resetPassword(await stage.actor('gly'), id);
      await expect(stage.get(SessionService).identify(accessToken)).rejects.toThrow(
        'UNAUTHENTICATED',
      );
      await expect(stage.get(SignInService).signIn('sun.qi', temporaryPassword)).rejects.toThrow();
      await stage.get(SignInService).signIn('sun.qi', next);
    });

    it('changes its name on record', async () => {
      const { id } = await create({ username: 'zhou.ba', displayName: '周八' });
      await register().rename(await stage.actor('gly'), id, '周九');
      expect(await stage.acts('account.rename')).toMatchObject([
        { old_value: { displayName: '周八' }, new_value: { displayName: '周九' } },
      ]);
    });

    it('that is not there is unknown', async () => {
      const act = register().enable(
        await stage.actor('gly'),
        '00000000-0000-4000-8000-000000000000',
      );
      await expect(act).rejects.toThrow('ACCOUNT_UNKNOWN');
    });
  });

  describe('the area of an administrator', () => {
    const asCounty = () => stage.actor('ddy-dingban', '441802-grid-authority');

    beforeAll(async () => {
      await give({
        accountId: demoAccountId('ddy-dingban'),
        organisationCode: '441802-grid-authority',
        role: 'administrator',
      });
    });

    it('is where its accounts have posts, or have none yet', async () => {
      const seen = (
        await stage.get(ListAccounts).execute(await asCounty(), {
          ...{
            text: null,
            role: null,
            organisationCode: null,
            state: null,
            cursor: null,
            limit: 200,
          },
        })
      ).items.map((one) => one.username);
      expect(seen).toEqual(expect.arrayContaining(['ddy-fengcheng', 'jbr-chengguan', 'wang.wu']));
      expect(seen.filter((name) => ['gly', 'ddy-yingde', 'fzr-qingyuan'].includes(name))).toEqual(
        [],
      );
    });

    it('is not left for accounts and posts elsewhere or above', async () => {
      const actor = await asCounty();
      for (const username of ['gly', 'fzr-qingyuan', 'ddy-yingde']) {
        const reset = register().resetPassword(actor, demoAccountId(username));
        await expect(reset).rejects.toThrow('ACCOUNT_UNKNOWN');
      }
      await give({
        accountId: demoAccountId('ddy-zhouxin'),
        organisationCode: '441800-grid-authority',
      });
      const reset = register().resetPassword(actor, demoAccountId('ddy-zhouxin'));
      await expect(reset).rejects.toThrow('ACCOUNT_ELSEWHERE');
      const appointments = stage.get(Appointments);
      const [above] = await stage.get(DirectoryService).postsOf(demoAccountId('gly'), TODAY);
      await expect(appointments.change(actor, above?.id ?? '', { validTo: TODAY })).rejects.toThrow(
        'OUTSIDE_AREA',
      );
      const posts = await stage.get(ListPosts).execute(actor, {
        ...{ organisationCode: null, accountId: null, withEnded: true, cursor: null, limit: 200 },
      });
      expect(posts.items.every((post) => post.areaCode.startsWith('441802'))).toBe(true);
    });
  });

  describe('an account that stands in for somebody above', () => {
    const substitute = demoAccountId('ddy-qingcheng');
    const reset = async () =>
      register().resetPassword(
        await stage.actor('ddy-dingban', '441802-grid-authority'),
        substitute,
      );

    it('is administered from above before and while it does, and from its area again afterwards', async () => {
      const [post] = await stage
        .get(DirectoryService)
        .postsOf(demoAccountId('ddy-qingyuan'), TODAY);
      const arranged = await stage.get(ArrangeAbsence).execute(await stage.actor('ddy-qingyuan'), {
        postId: post?.id ?? '',
        substituteAccountId: substitute,
        ...{ validFrom: '2026-11-24', validTo: '2026-11-25', reason: 'leave' },
      });
      for (const day of [TODAY, '2026-11-25']) {
        stage.clock.set(day);
        await expect(reset()).rejects.toThrow('ACCOUNT_ELSEWHERE');
        await register().resetPassword(await stage.actor('gly'), substitute);
      }
      await stage.get(EndAbsence).execute(await stage.actor('ddy-qingyuan'), arranged);
      await reset();
    });
  });

  describe('the last administrator', () => {
    it('can neither be disabled nor lose the post, also when two do it at one moment', async () => {
      const actor = await stage.actor('gly');
      const own = demoAccountId('gly');
      const [post] = await stage.get(DirectoryService).postsOf(own, TODAY);
      const endPost = (id: string) =>
        stage.get(Appointments).change(actor, id, { validTo: '2026-12-31' });
      await expect(register().disable(actor, own)).rejects.toThrow('LAST_ADMINISTRATOR');
      await expect(endPost(post?.id ?? '')).rejects.toThrow('LAST_ADMINISTRATOR');

      const { id } = await create({ username: 'second' });
      const organisationCode = '441800-grid-authority';
      const second = await give({ accountId: id, organisationCode, role: 'administrator' });
      const both = await Promise.allSettled([
        register().disable(actor, own),
        register().disable(actor, id),
      ]);
      expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
      await stage.query('UPDATE access.account SET disabled_at = NULL');
      await endPost(second.id);
      await expect(register().disable(actor, own)).resolves.toBeUndefined();
      await stage.query('UPDATE access.account SET disabled_at = NULL');
    });
  });

  describe('a post for oneself', () => {
    const own = demoAccountId('gly');
    const organisationCode = '441800-grid-authority';

    it('is refused when it reads cases, given or lengthened', async () => {
      for (const role of ['dispatcher', 'authorityHead', 'auditor', 'gridMember'] as const) {
        const given = give({ accountId: own, organisationCode, role });
        await expect(given).rejects.toThrow('POST_FOR_ONESELF');
      }
      const { id } = await create({ username: 'other.admin' });
      await give({ accountId: id, organisationCode, role: 'administrator' });
      await stage.query(
        `INSERT INTO directory.post (id, account_id, organisation_code, role, title_zh, title_en, valid_from, valid_to)
         VALUES (gen_random_uuid(), $1, $2, 'dispatcher', '', '', '2026-01-01', '2026-12-31')`,
        [own, organisationCode],
      );
      const posts = await stage.get(DirectoryService).postsOf(own, TODAY);
      const dispatcher = posts.find((post) => post.role === 'dispatcher')?.id ?? '';
      const actor = await stage.actor('gly');
      const change = (validTo: string | null) =>
        stage.get(Appointments).change(actor, dispatcher, { validTo });
      await expect(change(null)).rejects.toThrow('POST_FOR_ONESELF');
      await expect(change('2027-12-31')).rejects.toThrow('POST_FOR_ONESELF');
      await change('2026-12-01');
    });

    it('is refused when it administers people', async () => {
      const given = give({
        accountId: own,
        organisationCode: '441802-grid-authority',
        role: 'administrator',
      });
      await expect(given).rejects.toThrow('POST_FOR_ONESELF');
    });

    it('is given when it does neither', async () => {
      await give({ accountId: own, organisationCode, role: 'processOwner' });
    });
  });
});
