import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { newOfficial, onDatabase } from '../support/accounts';
import { decisionTables } from '../support/decisions';
import {
  answer,
  endedAs,
  entryApplication,
  listedCodes,
  makeKnown,
  type Officials,
  submitted,
} from '../support/item-lists';
import { asAccount } from '../support/api-client';

const CITY = '999900';
const COUNTY = '999901';
const FILE = join(__dirname, '../../processes/shared/city-rules.dmn');

/** A row of `cityRules` for the fictitious city. */
function row(point: string, value: string): string {
  const id = `Rule_Sx${point[0]?.toUpperCase()}${point.slice(1)}`;
  const input = (name: string, text: string) =>
    `<inputEntry id="${id}_${name}"><text>${text}</text></inputEntry>`;
  const output = (name: string, text: string) =>
    `<outputEntry id="${id}_${name}"><text>${text}</text></outputEntry>`;
  return [
    `<rule id="${id}"><description>示例市（SX）的一行 A row of a fictitious city</description>`,
    input('Point', `"${point}"`) + input('City', '"SX"') + input('Urgency', ''),
    input('ValidFrom', '&gt;= date("2020-01-01")') + input('ValidTo', ''),
    output('Value', `"${value}"`) + output('Article', '"SX7"') + output('Basis', '"law"'),
    '</rule>',
  ].join('');
}

describe('a sixth city, by rows at run time and without a build', () => {
  const tables = decisionTables();
  let officials: Officials;

  const organisation = async (code: string, kind: string, area: string, parent: string | null) =>
    onDatabase(
      `INSERT INTO directory.organisation (code, kind, function, level, area_code, parent_code,
         name_zh, name_en, valid_from)
       VALUES ($1, $2, $3, $4, $5, $6, '示例机构', 'A body of the sample city', '2020-01-01')`,
      [code, kind, code.slice(7), area === CITY ? 'city' : 'county', area, parent],
    );
  const official = async (organisationCode: string, role: string) => {
    const account = await newOfficial('示例市工作人员', { organisationCode, role });
    return asAccount(account);
  };

  beforeAll(async () => {
    await onDatabase(
      `INSERT INTO directory.area (code, parent_code, level, name_zh, name_en)
       VALUES ($1, NULL, 'city', '示例市', 'Sample City'), ($2, $1, 'county', '示例县', 'Sample County')`,
      [CITY, COUNTY],
    );
    await onDatabase(
      `INSERT INTO directory.city (key, area_code, name_zh, name_en) VALUES ('SX', $1, '示例', 'Sample')`,
      [CITY],
    );
    await organisation(`${CITY}-grid-authority`, 'gridAuthority', CITY, null);
    const parent = `${CITY}-grid-authority`;
    await organisation(`${COUNTY}-grid-authority`, 'gridAuthority', COUNTY, parent);
    await organisation(`${COUNTY}-party-committee`, 'partyCommittee', COUNTY, null);
    await organisation(`${COUNTY}-government`, 'government', COUNTY, null);
    await organisation(`${COUNTY}-urban-management`, 'department', COUNTY, null);
    officials = {
      county: COUNTY,
      clerk: await official(`${COUNTY}-urban-management`, 'departmentClerk'),
      departmentHead: await official(`${COUNTY}-urban-management`, 'departmentHead'),
      reviewer: await official(`${COUNTY}-grid-authority`, 'dispatcher'),
      otherReviewer: await official(`${COUNTY}-grid-authority`, 'dispatcher'),
      head: await official(`${COUNTY}-grid-authority`, 'authorityHead'),
      party: await official(`${COUNTY}-party-committee`, 'partyCommitteeApprover'),
      government: await official(`${COUNTY}-government`, 'governmentApprover'),
      cityDispatcher: await official(`${CITY}-grid-authority`, 'dispatcher'),
    };
    const rows = row('listApproval', 'eitherConsent') + row('listFiling', 'city');
    const table = readFileSync(FILE, 'utf8');
    await tables.deployAs(
      'shared/city-rules.dmn',
      table.replace('<rule id="Rule_WhoTellsZj">', `${rows}$&`),
    );
  });
  afterAll(async () => {
    await tables.deploy();
    await tables.close();
  });

  it('goes the way its rows say: one body of its choice, then filed with the city', async () => {
    const application = entryApplication('QY', {
      dutyHolder: `${COUNTY}-urban-management`,
      code: `S${randomUUID().slice(0, 8).toUpperCase()}`,
    });
    const id = await submitted(officials.clerk, application);
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
    await answer(officials.reviewer, id, 'UserTask_ChooseBody', { submittedTo: 'partyCommittee' });
    await answer(officials.party, id, 'UserTask_ConsentOfBody', { consent: 'approve' });
    await makeKnown(officials, id, true);
    const shown = await endedAs(officials.clerk, id, 'granted');
    expect(shown).toMatchObject({ cityKey: 'SX', filing: { receiptNumber: '备〔2026〕18号' } });
    expect(await listedCodes(officials.clerk, COUNTY)).toEqual([application.item.code]);
  });
});
