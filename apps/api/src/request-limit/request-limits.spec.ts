import { type CanActivate, Controller, type ExecutionContext, Get } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { AuthenticatedRequest } from '@grid/access';
import { AppConfig } from '@grid/config';
import { Clock } from '@grid/kernel';
import request from 'supertest';
import { MovedClock } from '../../../../test/support/moved-clock';
import { ProblemFilter } from '../http/problem.filter';
import { AccountLimitGuard } from './account-limit.guard';
import { AddressLimitGuard } from './address-limit.guard';
import { RequestLimits } from './request-limits';

@Controller()
class ThingsController {
  @Get('things')
  things(): readonly string[] {
    return [];
  }
}

/** Takes the person out of a header instead of a token. */
class NamedGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const asked = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const accountId = asked.header('x-account');
    if (accountId !== undefined) asked.person = { actor: { accountId } } as never;
    return true;
  }
}

describe('limits on requests', () => {
  let app: NestExpressApplication;
  const clock = new MovedClock();

  beforeAll(async () => {
    const config = AppConfig.from({
      DATABASE_URL: 'postgres://nowhere/none',
      REQUESTS_PER_ADDRESS: '5',
      REQUESTS_PER_ACCOUNT: '2',
    });
    const module = await Test.createTestingModule({
      controllers: [ThingsController],
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: Clock, useValue: clock },
        RequestLimits,
        { provide: APP_GUARD, useClass: AddressLimitGuard },
        { provide: APP_GUARD, useClass: NamedGuard },
        { provide: APP_GUARD, useClass: AccountLimitGuard },
      ],
    }).compile();
    app = module.createNestApplication<NestExpressApplication>();
    app.useGlobalFilters(new ProblemFilter({ note: () => Promise.resolve() }));
    app.set('trust proxy', true);
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());
  beforeEach(() => clock.forward({ minutes: 1 }));

  const ask = (from: string, account?: string) =>
    request(app.getHttpServer())
      .get('/things')
      .set({ 'x-forwarded-for': from, ...(account !== undefined && { 'x-account': account }) });

  it('says what is left, and refuses a person who asks too often, wherever from', async () => {
    const first = await ask('203.0.113.1', 'a').expect(200);
    expect(first.headers).toMatchObject({
      'ratelimit-policy': '"address";q=5;w=60, "account";q=2;w=60',
      ratelimit: '"address";r=4;t=60, "account";r=1;t=60',
    });
    await ask('203.0.113.2', 'a').expect(200);
    clock.forward({ seconds: 20 });
    const refused = await ask('203.0.113.3', 'a').expect(429);
    expect(refused.type).toBe('application/problem+json');
    expect(refused.body).toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429 });
    expect(refused.headers['retry-after']).toBe('40');
    await ask('203.0.113.3', 'b').expect(200);
    clock.forward({ seconds: 40 });
    await ask('203.0.113.1', 'a').expect(200);
  });

  it('refuses an address that asks too often, before anybody is named', async () => {
    for (let n = 0; n < 5; n += 1) await ask('203.0.113.9').expect(200);
    await ask('203.0.113.9').expect(429);
    await ask('203.0.113.9', 'c').expect(429);
    await ask('203.0.113.8').expect(200);
  });
});
