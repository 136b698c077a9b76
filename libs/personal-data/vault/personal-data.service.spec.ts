import { newId } from '@grid/kernel';
import { withDatabase } from '../../../test/support/database';
import { OLD_VAULT_ENVIRONMENT, vaultOn } from '../../../test/support/vault';
import { commitmentOf } from '../domain/commitment';
import type { NewValue } from '../domain/personal-value';
import type { Subject } from '../domain/subject';
import type { PersonalDataService } from './personal-data.service';

const database = withDatabase();

describe('PersonalDataService', () => {
  let vault: PersonalDataService;
  beforeAll(() => {
    vault = vaultOn(database().dataSource);
  });

  const aCase = (): Subject => ({ kind: 'case', id: newId() });
  const write = (subject: Subject, values: readonly NewValue[], by = vault) =>
    database().dataSource.transaction((manager) => by.write(manager, subject, values));
  const query = <T>(sql: string, parameters: unknown[] = []) =>
    database().dataSource.query<T[]>(sql, parameters);

  it('gives back what was kept, by subject and field', async () => {
    const [first, second] = [aCase(), aCase()];
    await write(first, [
      { field: 'description', value: '井盖破损，请打13800001234。' },
      { field: 'contactName', value: '陈小明' },
    ]);
    await write(second, [{ field: 'description', value: '路灯不亮' }]);
    const found = await vault.read([first.id, second.id, newId()], ['description']);
    expect(found).toEqual(
      new Map([
        [first.id, new Map([['description', { value: '井盖破损，请打13800001234。' }]])],
        [second.id, new Map([['description', { value: '路灯不亮' }]])],
      ]),
    );
    expect([...(await vault.readOne(first.id)).keys()].sort()).toEqual([
      'contactName',
      'description',
    ]);
  });

  it('keeps nothing that can be read in the tables', async () => {
    const subject = aCase();
    await write(subject, [
      { field: 'contactName', value: 'Zhang Readable', index: 'fullName' },
      { field: 'contactPhone', value: '13711112222', index: 'telephone' },
    ]);
    const rows = await query<{ text: string }>(
      `SELECT concat(v::text, k::text, encode(v.sealed, 'escape'), encode(b.digest, 'escape')) AS text
       FROM personal_data.value v JOIN personal_data.subject_key k USING (subject_id)
       LEFT JOIN personal_data.blind_index b ON b.value_id = v.id WHERE v.subject_id = $1`,
      [subject.id],
    );
    expect(rows).toHaveLength(2);
    for (const { text } of rows) expect(text).not.toMatch(/Readable|13711112222|7131313131/);
  });

  it('makes a commitment that says nothing without its salt and is new each time', async () => {
    const values = [{ field: 'contactPhone', value: '13711112222' }];
    const one = await write(aCase(), values);
    const two = await write(aCase(), values);
    const commitment = one.get('contactPhone')?.commitment;
    expect(commitment).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(commitment).not.toBe(two.get('contactPhone')?.commitment);
    expect(commitment).not.toBe(commitmentOf(Buffer.alloc(0), '13711112222'));
  });

  it('keeps only the new value of a field that is written again, also in the index', async () => {
    const subject = aCase();
    const phone = (value: string) => [
      { field: 'contactPhone', value, index: 'telephone' as const },
    ];
    const first = await write(subject, phone('13700000001'));
    const second = await write(subject, phone('13700000002'));
    expect(second.get('contactPhone')?.valueId).toBe(first.get('contactPhone')?.valueId);
    expect(await vault.findSubjects('telephone', '13700000001')).toEqual([]);
    expect(await vault.findSubjects('telephone', '13700000002')).toEqual([subject.id]);
    await write(subject, phone('to be asked for'));
    expect(await vault.findSubjects('telephone', '13700000002')).toEqual([]);
    expect((await vault.readOne(subject.id)).get('contactPhone')).toEqual({
      value: 'to be asked for',
    });
  });

  it('finds by the exact value however it is written, and by nothing less', async () => {
    const subject = aCase();
    await write(subject, [
      { field: 'contactPhone', value: '0763-3366999', index: 'telephone' },
      { field: 'contactName', value: '阿依古丽·买买提', index: 'fullName' },
      { field: 'contactIdentityNumber', value: '11010519491231002X', index: 'identityNumber' },
    ]);
    for (const [kind, text] of [
      ['telephone', '+86 763 3366999'],
      ['telephone', '０７６３３３６６９９９'],
      ['fullName', ' 阿依古丽 • 买买提'],
      ['identityNumber', '11010519491231002x'],
    ] as const) {
      expect([text, await vault.findSubjects(kind, text)]).toEqual([text, [subject.id]]);
    }
    for (const [kind, text] of [
      ['telephone', '07633366'],
      ['telephone', '11010519491231002X'],
      ['fullName', '阿依古丽'],
      ['fullName', '07633366999'],
      ['identityNumber', '%'],
    ] as const) {
      expect([text, await vault.findSubjects(kind, text)]).toEqual([text, []]);
    }
  });

  it('finds and opens what was kept under an older key of the ring', async () => {
    const subject = aCase();
    const old = vaultOn(database().dataSource, OLD_VAULT_ENVIRONMENT);
    await write(
      subject,
      [{ field: 'contactPhone', value: '13722223333', index: 'telephone' }],
      old,
    );
    expect(await vault.findSubjects('telephone', '13722223333')).toEqual([subject.id]);
    expect((await vault.readOne(subject.id)).get('contactPhone')).toEqual({ value: '13722223333' });
  });

  it('opens nothing that was put into another row', async () => {
    const [mine, other] = [aCase(), aCase()];
    for (const subject of [mine, other]) {
      await write(subject, [
        { field: 'contactName', value: `Name of ${subject.id}` },
        { field: 'contactPhone', value: '13700000000' },
      ]);
    }
    const swap = (from: string, to: string) =>
      query(
        `UPDATE personal_data.value SET sealed =
           (SELECT sealed FROM personal_data.value WHERE subject_id = $1 AND field = $2)
         WHERE subject_id = $3 AND field = $4`,
        [mine.id, from, other.id, to],
      );
    await swap('contactName', 'contactName');
    await expect(vault.read([other.id])).rejects.toMatchObject({ code: 'PERSONAL_DATA_DAMAGED' });
    await query(
      `UPDATE personal_data.subject_key SET sealed_key =
         (SELECT sealed_key FROM personal_data.subject_key WHERE subject_id = $1)
       WHERE subject_id = $2`,
      [mine.id, other.id],
    );
    await expect(vault.read([other.id])).rejects.toMatchObject({
      code: 'PERSONAL_DATA_KEY_MISSING',
    });
    await query(
      `UPDATE personal_data.value SET sealed = (SELECT sealed FROM personal_data.value
         WHERE subject_id = $1 AND field = 'contactPhone')
       WHERE subject_id = $1 AND field = 'contactName'`,
      [mine.id],
    );
    await expect(vault.read([mine.id], ['contactName'])).rejects.toMatchObject({
      code: 'PERSONAL_DATA_DAMAGED',
    });
  });

  it('says which key is missing when a ring has not the right one, also when only its bytes differ', async () => {
    const subject = aCase();
    await write(subject, [{ field: 'description', value: '井盖' }]);
    const another = Buffer.alloc(32, 9).toString('base64');
    for (const ring of [`m1:${another}`, `m2:${another}`]) {
      const wrong = vaultOn(database().dataSource, {
        PERSONAL_DATA_KEYS: ring,
        BLIND_INDEX_KEYS: `i1:${another}`,
      });
      await expect(wrong.read([subject.id])).rejects.toMatchObject({
        code: 'PERSONAL_DATA_KEY_MISSING',
        text: { zh: expect.stringContaining('m2') as string },
      });
      await expect(
        write(subject, [{ field: 'contactName', value: 'x' }], wrong),
      ).rejects.toMatchObject({ code: 'PERSONAL_DATA_KEY_MISSING' });
    }
  });

  it('lets writers of one new subject meet without harm', async () => {
    const subject = aCase();
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((field) => write(subject, [{ field, value: field }])),
    );
    expect((await vault.readOne(subject.id)).size).toBe(4);
  });
});
