import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chooseJdk, findJdk, majorVersion } from './java.mjs';

describe('majorVersion', () => {
  const cases = [
    ['JAVA_VERSION="25.0.3"', 25],
    ['JAVA_VERSION="21"', 21],
    ['JAVA_VERSION="1.8.0_402"', 8],
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['no version at all', null],
  ];
  for (const [text, version] of cases) {
    test(`reads ${version} out of ${text}`, () => assert.equal(majorVersion(text), version));
  }
});

describe('chooseJdk', () => {
  const candidate = (source, version) => ({
    home: path.join('/', source, String(version)),
    source,
    version,
  });

  test('takes JAVA_HOME before anything else when it is new enough', () => {
    const found = [
      candidate('JAVA_HOME', 25),
      candidate('PATH', 21),
      candidate('/usr/lib/jvm', 21),
    ];
    assert.equal(chooseJdk(found, () => true)?.source, 'JAVA_HOME');
  });

  test('passes over an old JAVA_HOME and an old java of the PATH', () => {
    const found = [
      candidate('JAVA_HOME', 17),
      candidate('PATH', 11),
      candidate('/usr/lib/jvm', 25),
    ];
    assert.equal(chooseJdk(found, () => true)?.home, '/usr/lib/jvm/25');
  });

  test('takes the oldest sufficient one of the folders', () => {
    const found = [candidate('/usr/lib/jvm', 25), candidate('/usr/lib/jvm', 21)];
    assert.equal(chooseJdk(found, () => true)?.version, 21);
  });

  test('passes over a runtime without a compiler', () => {
    const found = [candidate('PATH', 21), candidate('/usr/lib/jvm', 25)];
    assert.equal(chooseJdk(found, (home) => home !== '/PATH/21')?.version, 25);
  });

  test('finds nothing where nothing is new enough', () => {
    assert.equal(
      chooseJdk([candidate('JAVA_HOME', 17), candidate('PATH', null)], () => true),
      undefined,
    );
  });
});

describe('findJdk', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'grid-jdk-'));
    await fakeJdk('old', '17.0.1');
    await fakeJdk('new', '21.0.2');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function fakeJdk(name, version) {
    const bin = path.join(folder, name, 'bin');
    await mkdir(bin, { recursive: true });
    for (const tool of ['java', 'javac']) {
      await writeFile(path.join(bin, tool), '');
      await chmod(path.join(bin, tool), 0o755);
    }
    await writeFile(path.join(folder, name, 'release'), `JAVA_VERSION="${version}"\n`);
  }

  test('looks through JAVA_HOME, the PATH and the folders', () => {
    const env = { JAVA_HOME: path.join(folder, 'old'), PATH: path.join(folder, 'new', 'bin') };
    assert.equal(findJdk(env, []).home, path.join(folder, 'new'));
  });

  test('says what it found when that is too old', () => {
    const env = { JAVA_HOME: path.join(folder, 'old'), PATH: '' };
    assert.throws(() => findJdk(env, []), { code: 'JDK_MISSING', message: /17 \(.*old\)/ });
  });
});
