import { randomBytes } from 'node:crypto';
import { PeopleStage } from '../../../../test/support/people-stage';
import { OidcModule } from '../oidc.module';
import { OidcProvider } from '../provider/oidc-provider';
import { OidcPostRules } from './oidc-post-rules';

jest.setTimeout(30_000);

describe('a rule that gives posts by claims', () => {
  const stage = new PeopleStage();
  beforeAll(() => stage.start([OidcModule], { JWT_SECRET: randomBytes(48).toString('base64url') }));
  afterAll(() => stage.stop());

  it('goes on record without the value of the claim, which may be a person’s', async () => {
    jest.spyOn(stage.get(OidcProvider), 'issuer').mockResolvedValue('https://id.example');
    const administrator = await stage.actor('gly');
    const rules = stage.get(OidcPostRules);
    const { id } = await rules.add(administrator, {
      claim: 'email',
      value: 'chen@example.cn',
      organisationCode: '441802-urban-management',
      role: 'departmentClerk',
      validFrom: null,
      validTo: null,
    });
    await rules.end(administrator, id);
    const acts = [
      ...(await stage.acts('oidcPostRule.add')),
      ...(await stage.acts('oidcPostRule.end')),
    ];
    expect(acts).toMatchObject([{ new_value: { id, claim: 'email' } }, { new_value: { id } }]);
    expect(JSON.stringify(acts)).not.toContain('chen@example.cn');
  });
});
