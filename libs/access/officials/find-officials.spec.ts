import { PeopleStage } from '../../../test/support/people-stage';
import { AccessAdministrationModule } from '../access-administration.module';
import { FindOfficials } from './find-officials';

const ACTOR = 'ddy-fengcheng';

describe('FindOfficials', () => {
  const stage = new PeopleStage();
  const found = async (text: string) =>
    stage.get(FindOfficials).execute(await stage.actor(ACTOR), text);

  beforeAll(async () => {
    await stage.start([AccessAdministrationModule], {
      JWT_SECRET: 'only-for-this-spec-'.repeat(2),
    });
    stage.clock.set('2026-11-22');
  });
  afterAll(() => stage.stop());

  it('offers those of the city who work on tasks, nearest first, never oneself', async () => {
    const all = await found('');
    expect(all[0]?.group).toMatch(/^441802/);
    expect(all.every(({ group }) => group.startsWith('4418'))).toBe(true);
    const names = all.map(({ displayName }) => displayName);
    expect(names).not.toContain('演示调度员（凤城）');
    expect(names).not.toContain('演示群众（清城）');
  });

  it('finds them by words of their name, post and organisation', async () => {
    expect(await found('演示负责人 清城区')).toMatchObject([
      { displayName: '演示负责人（清城区）', group: '441802-grid-authority.authorityHead' },
    ]);
    expect(await found('镇江')).toEqual([]);
  });
});
