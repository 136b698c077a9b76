import { DEPARTMENT_FUNCTIONS, type DepartmentFunction } from '../domain/department-functions';
import { departmentCode, gridAuthorityCode } from '../domain/organisation';
import type { Area, Organisation } from '../lookup/read-models';

/** A grid authority at each level (QY5.1), then the twenty departments of the city and of each county (QY5.2). */
export function organisationRows(areas: readonly Area[]): readonly Organisation[] {
  const cities = areas.filter((area) => area.level === 'city');
  const counties = areas.filter((area) => area.level === 'county');
  const townships = areas.filter((area) => area.level === 'township');
  const functions = Object.keys(DEPARTMENT_FUNCTIONS) as DepartmentFunction[];
  return [
    ...[...cities, ...counties, ...townships].map(gridAuthority),
    ...[...cities, ...counties].flatMap((area) => functions.map((f) => department(area, f))),
  ];
}

function gridAuthority(area: Area): Organisation {
  const body = area.level === 'township' ? '网格化服务管理机构' : '网格化服务管理主管部门';
  return {
    code: gridAuthorityCode(area.code),
    kind: 'gridAuthority',
    function: 'grid-authority',
    level: levelOf(area),
    areaCode: area.code,
    parentCode: area.parentCode === null ? null : gridAuthorityCode(area.parentCode),
    nameZh: area.nameZh + body,
    nameEn: `${area.nameEn} Grid Authority`,
  };
}

function department(area: Area, departmentFunction: DepartmentFunction): Organisation {
  const { zh, en } = DEPARTMENT_FUNCTIONS[departmentFunction];
  return {
    code: departmentCode(area.code, departmentFunction),
    kind: 'department',
    function: departmentFunction,
    level: levelOf(area),
    areaCode: area.code,
    parentCode:
      area.parentCode === null ? null : departmentCode(area.parentCode, departmentFunction),
    nameZh: `${area.nameZh}${zh}部门`,
    nameEn: `${area.nameEn} ${en} Department`,
  };
}

function levelOf(area: Area): Organisation['level'] {
  if (area.level === 'village') throw new Error(`No organisation sits in a village: ${area.code}`);
  return area.level;
}
