import { DirectoryService, demoAccountId } from '@grid/directory';
import { PeopleStage } from '../../../test/support/people-stage';
import { AccessAdministrationModule } from '../access-administration.module';
import { Appointments } from '../appointments/appointments';
import { ArrangeAbsence, type NewAbsence } from './arrange-absence';
import { EndAbsence } from './end-absence';
import { ListArrangeablePosts } from './list-arrangeable-posts';
import { type AbsenceListState, ListAbsences } from './list-absences';

const TODAY = '2026-11-22';
const HOLDER = 'ddy-fengcheng';
const SUBSTITUTE = 'ddy-dingban';
const ORGANISATION = '441802006-grid-authority';

describe('standing in for somebody', () => {
  const stage = new PeopleStage();
  let postId: string;

  const postsOf = (username: string, day = TODAY) =>
    stage.get(DirectoryService).postsOf(demoAccountId(username), day);
  const postOf = async (username: string) => (await postsOf(username))[0]?.id ?? '';
  const arrange = async (
    username: string,
    change: Partial<NewAbsence> = {},
    organisation?: string,
  ) =>
    stage.get(ArrangeAbsence).execute(await stage.actor(username, organisation), {
      postId,
      substituteAccountId: demoAccountId(SUBSTITUTE),
      validFrom: '2026-11-25',
      validTo: '2026-11-30',
      reason: 'leave',
      ...change,
    });
  const end = async (username: string, id: string) =>
    stage.get(EndAbsence).execute(await stage.actor(username), id);
  const list = async (username: string, state: AbsenceListState = 'current') =>
    (
      await stage
        .get(ListAbsences)
        .execute(await stage.actor(username), state, { cursor: null, limit: 50 })
    ).items;

  beforeAll(async () => {
    await stage.start([AccessAdministrationModule], {
      JWT_SECRET: 'only-for-this-spec-'.repeat(2),
    });
    postId = await postOf(HOLDER);
  });
  beforeEach(async () => {
    stage.clock.set(TODAY);
    await stage.query('DELETE FROM directory.substitution');
  });
  afterAll(() => stage.stop());

  it('lets the substitute act in the post on those days alone, and says for whom', async () => {
    await arrange(HOLDER);
    const actingFor: (string | undefined)[] = [];
    for (const day of ['2026-11-24', '2026-11-25', '2026-11-30', '2026-12-01']) {
      stage.clock.set(day);
      const posts = await postsOf(SUBSTITUTE, day);
      actingFor.push(posts.find((post) => post.id === postId)?.actingFor?.accountId);
    }
    const holder = demoAccountId(HOLDER);
    expect(actingFor).toEqual([undefined, holder, holder, undefined]);
  });

  it('gives nothing any more to a substitute whose own posts have ended', async () => {
    await arrange(HOLDER);
    const actsOn = async (day: string) =>
      (await postsOf(SUBSTITUTE, day)).some((post) => post.actingFor !== null);
    const own = demoAccountId(SUBSTITUTE);
    await stage.query('UPDATE directory.post SET valid_to = $2 WHERE account_id = $1', [
      own,
      '2026-11-26',
    ]);
    expect(await actsOn('2026-11-26')).toBe(true);
    expect(await actsOn('2026-11-27')).toBe(false);
    await stage.query('UPDATE directory.post SET valid_to = NULL WHERE account_id = $1', [own]);
  });

  it('is on record with who arranged it', async () => {
    const id = await arrange('fzr-fengcheng');
    await end('fzr-fengcheng', id);
    const [arranged] = (await stage.acts('absence.arrange')).slice(-1);
    expect(arranged).toMatchObject({
      outcome: 'done',
      new_value: { substitutionId: id, postId, substituteAccountId: demoAccountId(SUBSTITUTE) },
    });
    expect(await stage.acts('absence.end')).toHaveLength(1);
  });

  it('may be arranged by the holder, the head of the place and those above it, and administrators', async () => {
    for (const username of [HOLDER, 'fzr-fengcheng', 'fzr-qingcheng', 'fzr-qingyuan', 'gly']) {
      await end(username, await arrange(username));
    }
    for (const username of ['fzr-yingde', 'bmfzr-chengguan', 'ddy-dongcheng', 'sjy', 'lcy']) {
      await expect(arrange(username)).rejects.toThrow('POST_UNKNOWN');
    }
    const clerk = {
      postId: await postOf('jbr-chengguan'),
      substituteAccountId: demoAccountId('bmfzr-chengguan'),
    };
    await expect(arrange('fzr-qingcheng', clerk)).rejects.toThrow('POST_UNKNOWN');
    await arrange('jbr-chengguan', clerk);
  });

  it('puts nobody into another post by their own decision', async () => {
    for (const username of ['fzr-fengcheng', 'fzr-qingcheng', 'gly']) {
      const oneself = arrange(username, { substituteAccountId: demoAccountId(username) });
      await expect(oneself).rejects.toThrow('POST_FOR_ONESELF');
    }
    const administrator = { postId: await postOf('gly') };
    const head = arrange('fzr-qingyuan', {
      ...administrator,
      substituteAccountId: demoAccountId('fzr-qingyuan'),
    });
    await expect(head).rejects.toThrow('POST_FOR_ONESELF');
    await arrange(HOLDER, { substituteAccountId: demoAccountId('fzr-qingcheng') });
  });

  it('lets whoever stands in put neither of the two into another post', async () => {
    const organisationCode = '441800-grid-authority';
    await arrange('gly', {
      postId: await postOf('gly'),
      substituteAccountId: demoAccountId('fzr-qingcheng'),
      validFrom: TODAY,
      validTo: TODAY,
    });
    const standIn = await stage.actor('fzr-qingcheng', organisationCode);
    expect(standIn.post).toMatchObject({ role: 'administrator' });
    for (const accountId of ['fzr-qingcheng', 'gly'].map(demoAccountId)) {
      for (const role of ['administrator', 'processOwner'] as const) {
        const given = stage.get(Appointments).give(standIn, {
          ...{ accountId, organisationCode, role },
          ...{ titleZh: null, titleEn: null, validFrom: null, validTo: null, gridCodes: null },
        });
        await expect(given).rejects.toThrow('POST_FOR_ONESELF');
      }
    }
  });

  it('refuses a substitute who is not near, not enabled, or away as well', async () => {
    const by = (username: string) =>
      arrange(HOLDER, { substituteAccountId: demoAccountId(username) });
    for (const username of ['ddy-zhouxin', 'ddy-yingde', 'jbr-chengguan', 'qz-qingcheng']) {
      await expect(by(username)).rejects.toThrow('SUBSTITUTE_NOT_NEAR');
    }
    await stage.query('UPDATE access.account SET disabled_at = now() WHERE username = $1', [
      'ddy-qingcheng',
    ]);
    await expect(by('ddy-qingcheng')).rejects.toThrow('SUBSTITUTE_NOT_NEAR');
    await stage.query('UPDATE access.account SET disabled_at = NULL');
    await arrange('ddy-qingcheng', {
      postId: await postOf('ddy-qingcheng'),
      substituteAccountId: demoAccountId('fzr-qingcheng'),
      validFrom: '2026-11-30',
      validTo: '2026-12-05',
    });
    await expect(by('ddy-qingcheng')).rejects.toThrow('SUBSTITUTE_ABSENT');
  });

  it('refuses days that overlap, naming what clashes, until that has ended', async () => {
    const id = await arrange(HOLDER);
    const again = arrange(HOLDER, { validFrom: '2026-11-30', validTo: '2026-12-02' });
    await expect(again).rejects.toMatchObject({
      code: 'ABSENCE_OVERLAPS',
      text: {
        zh: expect.stringContaining(
          '2026-11-25至2026-11-30已由演示顶班调度员（清城）代班',
        ) as string,
      },
    });
    await end(SUBSTITUTE, id);
    await arrange(HOLDER);
  });

  it('takes only one of two that are arranged at one moment', async () => {
    const both = await Promise.allSettled([arrange(HOLDER), arrange('fzr-fengcheng')]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not passed on by who stands in', async () => {
    const substituteAccountId = demoAccountId('ddy-qingcheng');
    await arrange(HOLDER, { substituteAccountId, validFrom: TODAY, validTo: TODAY });
    const acting = await stage.actor('ddy-qingcheng', ORGANISATION);
    expect(acting.post?.actingFor).toMatchObject({ accountId: demoAccountId(HOLDER) });
    await expect(arrange('ddy-qingcheng', {}, ORGANISATION)).rejects.toThrow('SUBSTITUTION_CHAIN');
    await expect(arrange('ddy-qingcheng')).rejects.toThrow('POST_UNKNOWN');
  });

  it('is shown to whom it concerns, until and after it is over', async () => {
    const id = await arrange(HOLDER);
    for (const username of [HOLDER, SUBSTITUTE, 'fzr-fengcheng', 'fzr-qingcheng', 'gly']) {
      expect((await list(username)).map((one) => one.id)).toEqual([id]);
    }
    for (const username of ['fzr-yingde', 'bmfzr-chengguan', 'ddy-dongcheng', 'sjy']) {
      expect(await list(username)).toEqual([]);
    }
    expect(await list(HOLDER)).toMatchObject([
      { isHolder: true, isSubstitute: false, state: 'upcoming', endedAt: null, reason: 'leave' },
    ]);
    stage.clock.set('2026-11-30');
    expect(await list(SUBSTITUTE)).toMatchObject([{ state: 'running', isSubstitute: true }]);
    stage.clock.set('2026-12-01');
    expect(await list(HOLDER)).toEqual([]);
    expect(await list(HOLDER, 'ended')).toMatchObject([{ id, state: 'ended' }]);
    await expect(end(HOLDER, id)).rejects.toThrow('ALREADY_ENDED');
  });

  it('ends at once, by whom it concerns and nobody else', async () => {
    const id = await arrange(HOLDER, { validFrom: TODAY });
    await expect(end('ddy-dongcheng', id)).rejects.toThrow('SUBSTITUTION_UNKNOWN');
    await end(HOLDER, id);
    expect((await postsOf(SUBSTITUTE)).some((post) => post.actingFor !== null)).toBe(false);
    expect(await list(HOLDER, 'ended')).toMatchObject([{ id, endedByName: '演示调度员（凤城）' }]);
  });

  it('offers the posts for which one may arrange it, own ones first', async () => {
    const offered = async (username: string, text = '') =>
      stage.get(ListArrangeablePosts).execute(await stage.actor(username), text);
    expect(await offered(HOLDER)).toMatchObject([{ id: postId, isOwn: true }]);
    expect(await offered('qz-qingcheng')).toEqual([]);
    const [own, ...others] = await offered('fzr-fengcheng');
    expect(own).toMatchObject({ isOwn: true, role: 'authorityHead' });
    expect(new Set(others.map((post) => post.organisationZh))).toEqual(
      new Set(['凤城街道网格化服务管理机构']),
    );
    const byHead = await offered('bmfzr-chengguan');
    expect(byHead.map((post) => post.role)).toEqual(['departmentHead', 'departmentClerk']);
    const found = await offered('gly', '英德市城管');
    expect(found.map((post) => post.role)).toEqual(['departmentClerk']);
  });

  it('offers those who could stand in, and finds them by name', async () => {
    const offered = async (text: string) => {
      const actor = await stage.actor(HOLDER);
      const days = { validFrom: '2026-11-25', validTo: '2026-11-30', text };
      return (await stage.get(ArrangeAbsence).candidates(actor, postId, days)).map(
        (c) => c.displayName,
      );
    };
    const all = await offered('');
    expect(all).toContain('演示顶班调度员（清城）');
    expect(all).toContain('演示负责人（清城区）');
    expect(all).not.toContain('演示调度员（凤城）');
    expect(all).not.toContain('演示群众（清城）');
    expect(await offered('顶班')).toEqual(['演示顶班调度员（清城）']);
  });
});
