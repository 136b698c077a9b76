import { type OrganisationKind, organisationCode } from '../domain/organisation';
import type { Area, Organisation } from '../lookup/read-models';
import { type NamedDepartment, cityDataAt } from './city-data';

/** What is the same about an organisation in every area that has one. */
interface Body {
  readonly kind: OrganisationKind;
  readonly function: string;
  readonly zh: string;
  readonly en: string;
}

const gridAuthority: Body = {
  kind: 'gridAuthority',
  function: 'grid-authority',
  zh: '网格化服务管理主管部门',
  en: 'Grid Authority',
};

const townshipAuthority: Body = { ...gridAuthority, zh: '网格化服务管理机构' };

const partyCommittee: Body = {
  kind: 'partyCommittee',
  function: 'party-committee',
  zh: '党委',
  en: 'Party Committee',
};

const government: Body = {
  kind: 'government',
  function: 'government',
  zh: '人民政府',
  en: "People's Government",
};

function department(named: NamedDepartment): Body {
  return {
    kind: 'department',
    function: named.function,
    zh: `${named.nameZh}部门`,
    en: `${named.nameEn} Department`,
  };
}

const sampleServiceUnit: Body = {
  kind: 'serviceUnit',
  function: 'water-supply',
  zh: '供水单位（示例）',
  en: 'Water Supply (sample)',
};

const SAMPLE_UNITS_IN = ['441802', '410702'];

/**
 * A grid authority at each level (QY5.1, ZJ5.1), then for a city and each county the Party committee and the government,
 * which have a say in lists of matters (XX13, ZJ13), and the departments that the city's ordinance names (QY5.2, ZJ5.2).
 */
export function organisationRows(areas: readonly Area[]): readonly Organisation[] {
  const cities = areas.filter((area) => area.level === 'city');
  const counties = areas.filter((area) => area.level === 'county');
  const townships = areas.filter((area) => area.level === 'township');
  return [
    ...[...cities, ...counties].map((area) => organisation(area, gridAuthority)),
    ...townships.map((area) => organisation(area, townshipAuthority)),
    ...[...cities, ...counties].flatMap((area) =>
      [partyCommittee, government, ...cityDataAt(area.code).departments.map(department)].map(
        (body) => organisation(area, body),
      ),
    ),
  ];
}

/** For the demonstration, one of the units that XX6 names: the water supply of 清城区 and of 红旗区. */
export function sampleOrganisationRows(areas: readonly Area[]): readonly Organisation[] {
  return areas
    .filter((area) => SAMPLE_UNITS_IN.includes(area.code))
    .map((area) => ({ ...organisation(area, sampleServiceUnit), parentCode: null }));
}

/** The body in an area, below the same body of the area above. */
function organisation(area: Area, body: Body): Organisation {
  return {
    code: organisationCode(area.code, body.function),
    kind: body.kind,
    function: body.function,
    level: area.level,
    areaCode: area.code,
    parentCode: area.parentCode === null ? null : organisationCode(area.parentCode, body.function),
    nameZh: area.nameZh + body.zh,
    nameEn: `${area.nameEn} ${body.en}`,
    validFrom: cityDataAt(area.code).inForceFrom,
    validTo: null,
  };
}
