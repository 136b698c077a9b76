import contract from '../../apps/api/openapi.json';
import { api, as, people } from '../support/api-client';

describe('signing in', () => {
  it('answers a token and who one is', async () => {
    const me = await api()
      .get('/api/me')
      .set(await as(people.county));
    expect(me.body).toMatchObject({
      username: people.county,
      post: { role: 'dispatcher', group: '441802-grid-authority.dispatcher' },
      permissions: [
        'case.findByPerson',
        'case.readArea',
        'case.readOwn',
        'case.readTasks',
        'evidence.add',
        'gridOrder.place',
        'gridOrder.read',
        'item.apply',
        'item.read',
        'jointHandling.change',
        'personal.reveal',
        'task.read',
        'task.work',
      ],
    });
  });

  it.each([
    [people.county, 'wrong'],
    ['nobody', 'demo-2026!'],
  ])('refuses %s with a wrong name or password alike', async (username, password) => {
    const answer = await api().post('/api/auth/login').send({ username, password });
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([
      401,
      'SIGN_IN_FAILED',
    ]);
  });

  it('refuses to act under a post of somebody else', async () => {
    const other = await api()
      .get('/api/me')
      .set(await as(people.township));
    const answer = await api()
      .get('/api/me')
      .set({
        ...(await as(people.county)),
        'x-post-id': (other.body as { post: { id: string } }).post.id,
      });
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([403, 'POST_NOT_HELD']);
  });
});

describe('the interface', () => {
  it('describes itself as the contract that was committed', async () => {
    const { body } = await api().get('/api/openapi.json').expect(200);
    expect(body).toEqual(contract);
  });

  it('answers a problem for what is not there, and health for whoever runs it', async () => {
    const lost = await api()
      .get('/api/nothing')
      .set(await as(people.county));
    expect([lost.status, lost.type]).toEqual([404, 'application/problem+json']);
    await api().get('/health/live').expect(200);
    await api().get('/health/ready').expect(200);
    await api().get('/metrics').expect(200);
  });
});
