import type { Server } from 'node:http';
import { All, Body, Controller, Get, Module, Query, Req } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { currentRequest } from '@grid/audit';
import { AppConfig } from '@grid/config';
import type { Request } from 'express';
import request from 'supertest';
import { ProblemFilter } from '../http/problem.filter';
import { harden } from './harden';

@Controller('api')
class EchoController {
  @Get('source')
  source() {
    return { source: currentRequest()?.sourceAddress };
  }

  @All('echo')
  echo(@Body() body: unknown, @Query() query: object, @Req() { method }: Request) {
    return { method, body, query: { ...query } };
  }
}

@Module({ controllers: [EchoController] })
class EchoModule {}

async function running(settings: Readonly<Record<string, string>> = {}) {
  const app = await NestFactory.create<NestExpressApplication>(EchoModule, {
    bodyParser: false,
    logger: false,
  });
  harden(app, AppConfig.from({ DATABASE_URL: 'postgres://nowhere.invalid/x', ...settings }));
  app.useGlobalFilters(new ProblemFilter({ note: () => Promise.resolve() }));
  await app.init();
  apps.push(app);
  return request(app.getHttpServer());
}

const apps: NestExpressApplication[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

describe('who asks', () => {
  const claims = { 'x-forwarded-for': '203.0.113.9' };

  it('is the address that is connected, whatever a header says', async () => {
    const answer = await (await running()).get('/api/source').set(claims);
    expect(answer.body).toEqual({ source: expect.stringMatching(/127\.0\.0\.1$/) });
  });

  it('is what a trusted proxy says', async () => {
    const answer = await (
      await running({ TRUSTED_PROXIES: 'loopback' })
    )
      .get('/api/source')
      .set(claims);
    expect(answer.body).toEqual({ source: '203.0.113.9' });
  });
});

describe('pages of other sites', () => {
  const asking = (origin: string) => ({ origin, 'access-control-request-method': 'POST' });

  it('may not ask unless they are named', async () => {
    const at = await running();
    const asked = await at.get('/api/source').set('origin', 'https://other.example');
    const preflight = await at.options('/api/echo').set(asking('https://other.example'));
    for (const { headers } of [asked, preflight]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('may ask when they are named, and only they', async () => {
    const at = await running({ ALLOWED_ORIGINS: 'https://one.example,https://two.example' });
    const two = await at.options('/api/echo').set(asking('https://two.example'));
    const three = await at.options('/api/echo').set(asking('https://three.example'));
    expect(two.headers['access-control-allow-origin']).toBe('https://two.example');
    expect(two.headers['access-control-allow-credentials']).toBeUndefined();
    expect(three.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('with TLS before it', () => {
  it('tells browsers to stay with it', async () => {
    const [plain, secure] = await Promise.all([
      running(),
      running({ PUBLIC_URL: 'https://grid.example' }),
    ]);
    const header = 'strict-transport-security';
    expect((await plain.get('/api/source')).headers[header]).toBeUndefined();
    const { headers } = await secure.get('/api/source');
    expect(headers[header]).toBe('max-age=31536000');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });
});

describe('time', () => {
  it('is limited for the head and for the whole of a request', async () => {
    await running();
    const server = apps[0]?.getHttpServer() as Server;
    expect([server.headersTimeout, server.requestTimeout]).toEqual([20_000, 120_000]);
  });
});
