import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId } from '@grid/kernel';
import { withDatabase } from '../../../test/support/database';
import {
  OLD_VAULT_ENVIRONMENT,
  VAULT_ENVIRONMENT,
  vaultConfig,
  vaultOn,
} from '../../../test/support/vault';
import { KeyCheck } from '../check-vault/key-check';
import { VaultCheckService } from '../check-vault/vault-check.service';
import { VaultKeys } from '../infrastructure/vault-keys';
import { KeyRotationService } from './key-rotation.service';

const database = withDatabase();
const firstOf = (ring: string) => ring.split(',')[0] ?? '';
const NEW_ALONE = {
  PERSONAL_DATA_KEYS: firstOf(VAULT_ENVIRONMENT.PERSONAL_DATA_KEYS),
  BLIND_INDEX_KEYS: firstOf(VAULT_ENVIRONMENT.BLIND_INDEX_KEYS),
};

describe('changing the keys', () => {
  const keys = (environment: Readonly<Record<string, string>>) =>
    new VaultKeys(vaultConfig(environment));
  const rotation = (environment: Readonly<Record<string, string>>) =>
    new KeyRotationService(database().dataSource, keys(environment));
  const check = (environment: Readonly<Record<string, string>>) =>
    new KeyCheck(database().dataSource, keys(environment)).onApplicationBootstrap();

  async function write(environment: Readonly<Record<string, string>>, phone: string) {
    const subject = { kind: 'case', id: newId() } as const;
    await database().dataSource.transaction((manager) =>
      vaultOn(database().dataSource, environment).write(manager, subject, [
        { field: 'contactPhone', value: phone, index: 'telephone' },
        { field: 'description', value: '井盖破损' },
      ]),
    );
    return subject.id;
  }

  beforeEach(() =>
    database().dataSource.query(
      'TRUNCATE personal_data.blind_index, personal_data.value, personal_data.subject_key',
    ),
  );

  it('brings everything under the new keys; then the old ones can go and all is read and found', async () => {
    const ids = await Promise.all(
      Array.from({ length: 1203 }, (_, n) => write(OLD_VAULT_ENVIRONMENT, String(13800000000 + n))),
    );
    await write(VAULT_ENVIRONMENT, '13900000000');
    expect(await rotation(VAULT_ENVIRONMENT).inUse()).toEqual({
      master: { m1: 1203, m2: 1 },
      index: { i1: 1203, i2: 1 },
    });
    expect(await rotation(VAULT_ENVIRONMENT).reseal()).toEqual({
      subjectKeys: 1203,
      digests: 1203,
    });
    expect(await rotation(NEW_ALONE).inUse()).toEqual({
      master: { m2: 1204 },
      index: { i2: 1204 },
    });
    const vault = vaultOn(database().dataSource, NEW_ALONE);
    const found = await vault.read(ids);
    for (const [n, id] of ids.entries()) {
      expect(found.get(id)?.get('contactPhone')).toEqual({ value: String(13800000000 + n) });
    }
    expect(await vault.findSubjects('telephone', '13800000777')).toEqual([ids[777]]);
    expect(
      (await new VaultCheckService(database().dataSource, keys(NEW_ALONE)).run()).wrong,
    ).toEqual([]);
    expect(await rotation(VAULT_ENVIRONMENT).reseal()).toEqual({ subjectKeys: 0, digests: 0 });
  });

  it('loses nothing that is written or read meanwhile', async () => {
    const ids = await Promise.all(
      Array.from({ length: 300 }, (_, n) => write(OLD_VAULT_ENVIRONMENT, String(13800000000 + n))),
    );
    const vault = vaultOn(database().dataSource, VAULT_ENVIRONMENT);
    const rewrite = ids
      .slice(0, 100)
      .map((id, n) =>
        database().dataSource.transaction((manager) =>
          vault.write(manager, { kind: 'case', id }, [
            { field: 'contactPhone', value: String(13700000000 + n), index: 'telephone' },
          ]),
        ),
      );
    const reads = ids.map((id) => vault.readOne(id));
    const [, ...seen] = await Promise.all([
      rotation(VAULT_ENVIRONMENT).reseal(),
      ...reads,
      ...rewrite,
    ]);
    expect(seen).toHaveLength(400);
    await rotation(VAULT_ENVIRONMENT).reseal();
    const after = vaultOn(database().dataSource, NEW_ALONE);
    expect(await after.findSubjects('telephone', '13700000042')).toEqual([ids[42]]);
    expect(await after.findSubjects('telephone', '13800000042')).toEqual([]);
    expect(await after.findSubjects('telephone', '13800000142')).toEqual([ids[142]]);
  });

  it('changes nothing and names the key when it meets one that the ring has not', async () => {
    await write(OLD_VAULT_ENVIRONMENT, '13800000000');
    await expect(rotation(NEW_ALONE).reseal()).rejects.toMatchObject({
      code: 'PERSONAL_DATA_KEY_MISSING',
      text: { en: expect.stringContaining('m1') as string },
    });
    expect((await rotation(NEW_ALONE).inUse()).master).toEqual({ m1: 1 });
  });

  it('lets no process start with a ring that lacks a key in use, or has another under its name', async () => {
    await check(NEW_ALONE);
    await write(OLD_VAULT_ENVIRONMENT, '13800000000');
    await write(VAULT_ENVIRONMENT, '13800000001');
    await check(VAULT_ENVIRONMENT);
    const refusal = { code: 'PERSONAL_DATA_KEY_MISSING' };
    await expect(check(NEW_ALONE)).rejects.toMatchObject(refusal);
    const { PERSONAL_DATA_KEYS, BLIND_INDEX_KEYS } = NEW_ALONE;
    await expect(check({ ...VAULT_ENVIRONMENT, BLIND_INDEX_KEYS })).rejects.toMatchObject(refusal);
    const other = `m1:${Buffer.alloc(32, 9).toString('base64')}`;
    await expect(
      check({ ...VAULT_ENVIRONMENT, PERSONAL_DATA_KEYS: `${PERSONAL_DATA_KEYS},${other}` }),
    ).rejects.toMatchObject(refusal);
  });

  it('takes up a key that is added to the file while the process runs', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'grid-keys-'));
    const file = path.join(folder, 'key-rings.json');
    const put = async (rings: object) => {
      await writeFile(`${file}.draft`, JSON.stringify(rings));
      await rename(`${file}.draft`, file);
    };
    try {
      await put(OLD_VAULT_ENVIRONMENT);
      const vault = vaultOn(database().dataSource, { KEY_RING_FILE: file });
      const before = await write({ KEY_RING_FILE: file }, '13800000000');
      await put(VAULT_ENVIRONMENT);
      await rotation({ KEY_RING_FILE: file }).reseal();
      await put(NEW_ALONE);
      expect((await vault.readOne(before)).get('contactPhone')).toEqual({ value: '13800000000' });
      expect(await vault.findSubjects('telephone', '13800000000')).toEqual([before]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
