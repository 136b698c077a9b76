import { Module } from '@nestjs/common';
import {
  AccessAdministrationModule,
  ActorService,
  SessionService,
  SignInService,
} from '@grid/access';
import { DirectoryAdministrationModule, DirectoryModule } from '@grid/directory';
import { PeopleStage } from '../../../../test/support/people-stage';
import { CreateAdministrator } from './create-administrator';

@Module({
  imports: [AccessAdministrationModule, DirectoryAdministrationModule, DirectoryModule],
  providers: [CreateAdministrator],
})
class CommandsModule {}

describe('the first administrator', () => {
  const stage = new PeopleStage();
  const chen = { username: 'chen.yi', displayName: '陈一', cityCode: '441800' as string | null };
  const create = (change: object = {}) =>
    stage.get(CreateAdministrator).execute({ ...chen, ...change });

  beforeAll(async () => {
    await stage.start([CommandsModule], {
      JWT_SECRET: 'only-for-this-spec-'.repeat(2),
    });
  });
  afterAll(() => stage.stop());

  it('administers the city, once the password has been changed', async () => {
    const password = await create();
    const { accessToken } = await stage.get(SignInService).signIn('chen.yi', password);
    const identity = await stage.get(SessionService).identify(accessToken);
    expect(identity.mustChangePassword).toBe(true);
    const { actor } = await stage.get(ActorService).actorOf(identity, null);
    expect(actor.post).toMatchObject({
      role: 'administrator',
      organisationCode: '441800-grid-authority',
    });
    expect(actor.permissions.has('account.manage')).toBe(true);
    expect(actor.permissions.has('case.readArea')).toBe(false);
  });

  it('is on record', async () => {
    expect(await stage.acts('account.create')).toMatchObject([{ outcome: 'done' }]);
    expect(await stage.acts('access.resetPassword')).toMatchObject([{ outcome: 'done' }]);
  });

  it('is not made twice, nor where there is no city, nor one of several', async () => {
    await expect(create({ username: 'another', cityCode: null })).rejects.toThrow('CITY_NOT_NAMED');
    await expect(create()).rejects.toThrow('USERNAME_TAKEN');
    await expect(create({ username: 'another', cityCode: '440100' })).rejects.toThrow(
      'CITY_UNKNOWN',
    );
  });
});
