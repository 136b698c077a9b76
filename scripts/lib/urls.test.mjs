import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiUrlOf, urlsOf } from './urls.mjs';

const ports = { api: 3000, database: 5433 };
const secrets = { DATABASE_PASSWORD: 'a/b' };

test('the api is reached on this machine when it listens everywhere', () => {
  assert.equal(apiUrlOf(ports, '0.0.0.0'), 'http://127.0.0.1:3000');
  assert.equal(apiUrlOf(ports, '10.1.2.3'), 'http://10.1.2.3:3000');
  assert.equal(apiUrlOf(ports, '::1'), 'http://[::1]:3000');
});

test('the embedded server holds both databases', () => {
  const { databaseUrl, departmentsDatabaseUrl } = urlsOf({ ports, secrets });
  assert.equal(databaseUrl, 'postgres://postgres:a%2Fb@127.0.0.1:5433/grid');
  assert.equal(departmentsDatabaseUrl, 'postgres://postgres:a%2Fb@127.0.0.1:5433/departments');
});

test('the departments get a database besides a given one', () => {
  const database = { url: 'postgres://u:p@db.example:5432/city?sslmode=require' };
  const { departmentsDatabaseUrl } = urlsOf({ ports, secrets, database });
  assert.equal(
    departmentsDatabaseUrl,
    'postgres://u:p@db.example:5432/departments?sslmode=require',
  );
});
