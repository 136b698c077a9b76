import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiUrlOf, databaseFromEnvironment, urlsOf } from './urls.mjs';

const ports = { api: 3000, database: 5433 };
const secrets = { DATABASE_PASSWORD: 'a/b', DEPARTMENTS_DATABASE_PASSWORD: 'c' };

test('the api is reached on this machine when it listens everywhere', () => {
  assert.equal(apiUrlOf(ports, '0.0.0.0'), 'http://127.0.0.1:3000');
  assert.equal(apiUrlOf(ports, '10.1.2.3'), 'http://10.1.2.3:3000');
  assert.equal(apiUrlOf(ports, '::1'), 'http://[::1]:3000');
});

test('the embedded server holds both databases', () => {
  const { databaseUrl, departmentsDatabaseUrl } = urlsOf({ ports, secrets });
  assert.equal(databaseUrl, 'postgres://postgres:a%2Fb@127.0.0.1:5433/grid');
  assert.equal(departmentsDatabaseUrl, 'postgres://departments:c@127.0.0.1:5433/departments');
});

test('the departments get a database besides a given one', () => {
  const database = { url: 'postgres://u:p@db.example:5432/city?sslmode=require' };
  const { departmentsDatabaseUrl } = urlsOf({ ports, secrets, database });
  assert.equal(
    departmentsDatabaseUrl,
    'postgres://u:p@db.example:5432/departments?sslmode=require',
  );
});

test('a database of one’s own is taken from the environment', () => {
  assert.equal(databaseFromEnvironment({}), undefined);
  const [DATABASE_URL, DATABASE_URL_API] = ['postgresql://u:p@h/db', 'postgresql://a:p@h/db'];
  assert.deepEqual(databaseFromEnvironment({ DATABASE_URL, DATABASE_URL_API }), {
    url: DATABASE_URL,
    departmentsUrl: undefined,
    partUrls: { api: DATABASE_URL_API },
  });
});

for (const url of ['postgres:wrong@/db', 'mysql://u:p@h/db', 'postgres://u:p@h', 'secret']) {
  test(`${url} is refused without being repeated`, () => {
    assert.throws(
      () => databaseFromEnvironment({ DATABASE_URL: url }),
      (error) => {
        assert.equal(error.code, 'DATABASE_URL_INVALID');
        return !error.message.includes(url);
      },
    );
  });
}
