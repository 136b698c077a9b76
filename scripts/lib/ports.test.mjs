import assert from 'node:assert/strict';
import net from 'node:net';
import { describe, test } from 'node:test';
import { assertFree, freePorts, holderOf, isFree, ports, portsFromEnvironment } from './ports.mjs';

describe('portsFromEnvironment', () => {
  test('takes the standard ports when nothing is set', () => {
    const chosen = portsFromEnvironment({});
    assert.equal(chosen.api, 3000);
    assert.equal(chosen.zeebeGrpc, 26_500);
    assert.equal(Object.keys(chosen).length, Object.keys(ports).length);
  });

  test('takes what the environment names', () => {
    assert.equal(portsFromEnvironment({ PORT: '8080', DATABASE_PORT: ' 6000 ' }).api, 8080);
  });

  for (const text of ['abc', '0', '70000', '30.5', '-1']) {
    test(`refuses ${text}`, () => {
      assert.throws(() => portsFromEnvironment({ PORT: text }), { code: 'PORT_INVALID' });
    });
  }

  test('refuses one port for two parts and names both variables', () => {
    assert.throws(() => portsFromEnvironment({ PORT: '3100' }), {
      code: 'PORT_TWICE',
      message: /PORT.*DEPARTMENTS_PORT/,
    });
  });
});

describe('a busy port', () => {
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    test(`is noticed when its holder listens on ${host}`, async () => {
      const server = net.createServer();
      await new Promise((resolve) => server.listen(0, host, resolve));
      const { port } = server.address();
      assert.equal(await isFree(port), false);
      await assert.rejects(assertFree({ api: port }), (error) => {
        assert.equal(error.code, 'PORT_BUSY');
        assert.match(error.message, new RegExp(`${port}.*PORT=`));
        return true;
      });
      await new Promise((resolve) => server.close(resolve));
      assert.equal(await isFree(port), true);
    });
  }

  test('has a holder with name and process id', async () => {
    const server = net.createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    assert.match(
      (await holderOf(server.address().port)) ?? '',
      new RegExp(`pid ${process.pid}\\)$`),
    );
    await new Promise((resolve) => server.close(resolve));
  });
});

test('freePorts gives every part a port of its own', async () => {
  const chosen = await freePorts();
  assert.equal(new Set(Object.values(chosen)).size, Object.keys(ports).length);
});
