import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embeddedLogin, rolesSetting } from './logins.mjs';
import { scramVerifier } from './scram.mjs';

test('a password is stored in the way of RFC 7677', () => {
  const salt = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64');
  assert.equal(
    scramVerifier('pencil', salt),
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  );
});

test('each part has an address of its own', () => {
  const url = 'postgres://postgres:x@127.0.0.1:5433/grid';
  assert.equal(
    embeddedLogin(url, { DATABASE_PASSWORD_API: 'a/b' }, 'api'),
    'postgres://grid_api:a%2Fb@127.0.0.1:5433/grid',
  );
});

test('setup is told whom to give rights, but for itself', () => {
  assert.equal(rolesSetting({ setup: 'o', api: 'grid_api', worker: 'w' }), 'api:grid_api,worker:w');
});
