import { AuditService } from '@grid/audit';
import { UnitOfWork } from '@grid/persistence';
import { withDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { ForceEntity } from '../infrastructure/force.entity';
import { WordingEntity } from '../infrastructure/wording.entity';
import { LawService } from '../lookup/law.service';
import { SetDayOfForce } from './set-day-of-force';

describe('entering a day of force', () => {
  const database = withDatabase([WordingEntity, ForceEntity]);
  const clock = new MovedClock();

  const set = (key: string, day: string) => {
    const { dataSource } = database();
    const audit = new AuditService(dataSource, clock);
    return new SetDayOfForce(new UnitOfWork(dataSource), audit, clock).execute(key, day);
  };
  const law = () => new LawService(database().dataSource);
  const query = <T>(sql: string) => database().dataSource.query<T[]>(sql);
  const unknown = async () => (await law().withoutDayOfForce()).map(({ key }) => key);

  beforeAll(async () => {
    await query(
      `INSERT INTO directory.area (code, level, name_zh, name_en, parent_code)
       VALUES ('330200', 'city', '甲', 'A', NULL), ('441800', 'city', '乙', 'B', NULL)`,
    );
    await query(
      `INSERT INTO directory.city VALUES ('NB', '330200', '甲', 'A'), ('QY', '441800', '乙', 'B')`,
    );
  });

  it('is asked for where a city is served and its text names none', async () => {
    expect(await unknown()).toEqual(['NB']);
  });

  it('holds from then on, with its ordinance and its articles, and is on record', async () => {
    expect(await set('NB', '2024-01-01')).toBeNull();
    expect(await unknown()).toEqual([]);
    expect(await law().article('NB9')).toMatchObject({
      inForceFrom: '2024-01-01',
      ordinance: 'NB',
    });
    const ningbo = (await law().ordinances()).find(({ key }) => key === 'NB');
    expect(ningbo).toMatchObject({ inForceFrom: '2024-01-01', worded: false });
  });

  it('is ended by another, and changes nothing when it is entered again', async () => {
    clock.forward({ minutes: 1 });
    expect(await set('NB', '2024-03-01')).toBe('2024-01-01');
    expect(await set('NB', '2024-03-01')).toBe('2024-03-01');
    expect(
      await query(
        'SELECT in_force_from::text AS day, ended_at IS NULL AS holds FROM law.force ORDER BY 1',
      ),
    ).toEqual([
      { day: '2024-01-01', holds: false },
      { day: '2024-03-01', holds: true },
    ]);
    expect(
      await query(
        `SELECT old_value, new_value FROM audit.entry WHERE action = 'law.inForce' ORDER BY id`,
      ),
    ).toEqual([
      {
        old_value: { city: 'NB', inForceFrom: null },
        new_value: { city: 'NB', inForceFrom: '2024-01-01' },
      },
      {
        old_value: { city: 'NB', inForceFrom: '2024-01-01' },
        new_value: { city: 'NB', inForceFrom: '2024-03-01' },
      },
    ]);
    await expect(query(`UPDATE law.force SET in_force_from = '2020-01-01'`)).rejects.toThrow(
      'never edited',
    );
  });

  it('is refused where it cannot be, and leaves everything as it was', async () => {
    await expect(set('QY', '2024-01-01')).rejects.toMatchObject({ code: 'LAW_DAY_IN_TEXT' });
    await expect(set('AA', '2024-01-01')).rejects.toMatchObject({ code: 'ORDINANCE_UNKNOWN' });
    await expect(law().article('NB99')).rejects.toMatchObject({ code: 'ARTICLE_UNKNOWN' });
    expect(await query('SELECT 1 FROM law.force')).toHaveLength(2);
  });
});
