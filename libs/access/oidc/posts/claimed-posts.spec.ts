import { randomBytes } from 'node:crypto';
import { DirectoryService, demoAccountId } from '@grid/directory';
import { UnitOfWork } from '@grid/persistence';
import { PeopleStage } from '../../../../test/support/people-stage';
import { ArrangeAbsence } from '../../absence/arrange-absence';
import type { Actor } from '../../domain/actor';
import { OidcPostRules } from '../administer/oidc-post-rules';
import { OidcModule } from '../oidc.module';
import { OidcProvider } from '../provider/oidc-provider';
import { ClaimedPosts } from './claimed-posts';

jest.setTimeout(30_000);

const TODAY = '2026-11-22';
const ISSUER = 'https://id.example';
const CITY = '441800-grid-authority';

describe('a post by claims', () => {
  const stage = new PeopleStage();

  const rule = (actor: Actor, value: string, role: 'processOwner' | 'informant') =>
    stage.get(OidcPostRules).add(actor, {
      ...{ claim: 'groups', value, organisationCode: CITY, role },
      ...{ validFrom: null, validTo: null },
    });
  const signsIn = (username: string, group: string) =>
    stage.get(UnitOfWork).run((manager) =>
      stage.get(ClaimedPosts).apply(manager, demoAccountId(username), {
        ...{ issuer: ISSUER, subject: username, sid: undefined, idToken: '' },
        claims: { groups: [group] },
      }),
    );
  const holds = async (username: string, role: string) =>
    (await stage.get(DirectoryService).postsOf(demoAccountId(username), TODAY)).some(
      (post) => post.role === role && post.organisation.code === CITY,
    );

  beforeAll(async () => {
    await stage.start([OidcModule], { JWT_SECRET: randomBytes(48).toString('base64url') });
    stage.clock.set(TODAY);
    jest.spyOn(stage.get(OidcProvider), 'issuer').mockResolvedValue(ISSUER);
  });
  afterAll(() => stage.stop());

  it('is given to a kind of account that may hold it, and to no other', async () => {
    const administrator = await stage.actor('gly');
    await rule(administrator, 'owners', 'processOwner');
    await rule(administrator, 'informants', 'informant');
    await signsIn('qz-qingcheng', 'owners');
    expect(await holds('qz-qingcheng', 'processOwner')).toBe(false);
    expect((await stage.acts('post.give')).at(-1)).toMatchObject({
      outcome: 'failed',
      code: 'ROLE_NOT_FOR_ACCOUNT',
    });
    await signsIn('qz-qingcheng', 'informants');
    expect(await holds('qz-qingcheng', 'informant')).toBe(true);
    await signsIn('ddy-qingyuan', 'owners');
    expect(await holds('ddy-qingyuan', 'processOwner')).toBe(true);
  });

  it('is not given to whoever made the rule, nor to whom they stood in for', async () => {
    const [post] = await stage.get(DirectoryService).postsOf(demoAccountId('gly'), TODAY);
    await stage.get(ArrangeAbsence).execute(await stage.actor('gly'), {
      postId: post?.id ?? '',
      substituteAccountId: demoAccountId('fzr-qingcheng'),
      ...{ validFrom: TODAY, validTo: TODAY, reason: 'leave' },
    });
    await rule(await stage.actor('fzr-qingcheng', CITY), 'favour', 'informant');
    for (const username of ['fzr-qingcheng', 'gly']) {
      await signsIn(username, 'favour');
      expect(await holds(username, 'informant')).toBe(false);
    }
    await signsIn('fzr-qingyuan', 'favour');
    expect(await holds('fzr-qingyuan', 'informant')).toBe(true);
  });
});
