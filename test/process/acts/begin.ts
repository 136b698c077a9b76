import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { picture, report } from '../../support/api-client';
import type { Seeded } from '../../support/seeded';
import type { Office, Official } from './office';

/** What can be begun. */
export type Kind = 'incident' | 'entry' | 'exit' | 'publication' | 'rectification';

/** A matter under test. */
export interface Matter {
  readonly id: string;
  readonly kind: Kind;
  readonly cityKey: string;
}

/** The counties of the sample, and the grid member who reports there; only two cities have departments that answer. */
const INCIDENTS = [
  { gridMember: 'wgy-fengcheng', gridCode: '441802006001001' },
  { gridMember: 'wgy-zhengdong', gridCode: '321102001001001' },
];
const COUNTIES = ['441802', '321102', '410702', '450502', '330203'];
const CITIES = ['441800', '410700', '450500', '330200'];

/** A matter for the list with all that any city's law wants said of it. */
function item(code: string, departmentCode: string) {
  return {
    ...{ code, nameZh: '飞线充电巡查', categoryCodes: ['C0102'], directoryCode: 'D02' },
    ...{ nature: 'ordinary', legalBasis: '消防条例', dutyHolder: departmentCode },
    divisionOfDuties: '网格发现上报，部门处置',
    support: {
      ...{ staff: '两人', guidance: '每月一次', training: '每季一次' },
      ...{ information: '共享', money: '五万元' },
    },
    workloadHoursPerMonth: 12,
  };
}

/** Begins matters of every kind in every city of the sample. */
export class Beginnings {
  private made = 0;

  constructor(
    private readonly office: Office,
    private readonly database: Pool,
    private readonly chance: Seeded,
    private readonly today: string,
  ) {}

  /** Null where the list allows no further matter of the kind at this moment. */
  async begin(kind: Kind): Promise<Matter | null> {
    switch (kind) {
      case 'incident':
        return this.incident();
      case 'entry':
        return this.entry();
      case 'exit':
        return this.exit();
      case 'publication':
        return this.publication();
      case 'rectification':
        return this.rectification();
    }
  }

  private async incident(): Promise<Matter | null> {
    const { gridMember, gridCode } = this.chance.pick(INCIDENTS);
    const reporter = this.official((one) => one.username === gridMember);
    const photo = new FormData();
    photo.set('file', new Blob([await picture()], { type: 'image/jpeg' }), 'photo.jpg');
    const staged = await this.office.ask(reporter, 'POST', '/api/evidence', photo);
    const change = {
      ...{ gridCode, categoryCode: 'C0102', placeText: `随机路口${(this.made += 1)}` },
      evidenceIds: [(staged.body as { id: string }).id],
    };
    const urgency = this.chance.chance(0.1) ? 'major' : 'normal';
    return this.sent(reporter, 'incident', '/api/reports', report({ ...change, urgency }));
  }

  private entry(): Promise<Matter | null> {
    const applicant = this.clerkOf(this.chance.pick(COUNTIES));
    const code = `P-${randomUUID().slice(0, 13).toUpperCase()}`;
    return this.submit(applicant, {
      ...{ kind: 'entry', listKind: 'list', reason: '群众反映多' },
      item: item(code, applicant.organisation),
    });
  }

  private async exit(): Promise<Matter | null> {
    const county = this.chance.pick(COUNTIES);
    const byAuthority = county.startsWith('3211') && this.chance.chance(0.5);
    const applicant = byAuthority
      ? this.official((one) => one.area === county && one.role === 'dispatcher')
      : this.clerkOf(county);
    const itemCode = await this.listed(county);
    if (itemCode === null) return null;
    return this.submit(applicant, { kind: 'exit', itemCode, reason: '不再需要' });
  }

  private async publication(): Promise<Matter | null> {
    const listKind = this.chance.chance(0.5) ? 'list' : 'directory';
    const area = this.chance.pick(listKind === 'list' ? COUNTIES : CITIES);
    const { rows } = await this.database.query(
      `SELECT 1 FROM item_list.proceeding WHERE area_code = $1 AND kind = 'publication'`,
      [area],
    );
    if (rows.length > 0) return null;
    const applicant = this.official((one) => one.area === area && one.role === 'dispatcher');
    return this.submit(applicant, { kind: 'publication', listKind, reason: '年度调整' });
  }

  private async rectification(): Promise<Matter | null> {
    const county = this.chance.pick(COUNTIES);
    const itemCode = await this.listed(county);
    if (itemCode === null) return null;
    const applicant = this.official((one) => one.area === county && one.role === 'dispatcher');
    return this.submit(applicant, {
      ...{ kind: 'rectification', itemCode, reason: '业务指导没有落实' },
      rectification: {
        departmentCode: this.clerkOf(county).organisation,
        duties: ['guidance'],
        dueOn: this.today,
      },
    });
  }

  /** An item of a county's list that no proceeding concerns at this moment. */
  private async listed(county: string): Promise<string | null> {
    const { rows } = await this.database.query<{ code: string }>(
      `SELECT DISTINCT i.code FROM item_list.list l JOIN item_list.item i ON i.list_id = l.id
       WHERE l.area_code = $1 AND l.kind = 'list' AND l.superseded_at IS NULL
         AND i.superseded_at IS NULL AND i.valid_to IS NULL AND i.valid_from <= current_date
         AND NOT EXISTS (SELECT FROM item_list.proceeding p WHERE p.area_code = $1
           AND p.item_code = i.code AND p.ended_at IS NULL)
       ORDER BY i.code`,
      [county],
    );
    return rows.length < 3 ? null : this.chance.pick(rows).code;
  }

  private async submit(applicant: Official, body: object): Promise<Matter | null> {
    const { kind } = body as { kind: Kind };
    const whole = { clientRequestId: randomUUID(), ...body };
    return this.sent(applicant, kind, '/api/item-proceedings', whole);
  }

  private async sent(by: Official, kind: Kind, path: string, body: object): Promise<Matter | null> {
    const answer = await this.office.ask(by, 'POST', path, body);
    if (answer.code === 'PROCEEDING_UNDER_WAY') return null;
    if (answer.status !== 201) throw new Error(`${kind}: ${JSON.stringify(answer.body)}`);
    return { id: (answer.body as { id: string }).id, kind, cityKey: by.cityKey };
  }

  private clerkOf(area: string): Official {
    return this.official(
      (one) => one.area === area && one.role === 'departmentClerk' && one.isDepartment,
    );
  }

  private official(fits: (one: Official) => boolean): Official {
    return this.chance.pick(this.office.officials.filter(fits));
  }
}
