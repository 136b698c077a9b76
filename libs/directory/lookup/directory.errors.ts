import { DomainError, invalidField } from '@grid/kernel';

/** The code follows the scheme, but no such grid is in force on that day. */
export function gridUnknown(): DomainError {
  return invalidField(
    'gridCode',
    'GRID_UNKNOWN',
    '没有这个网格，或者它已停用，请重新选择位置。',
    'There is no such grid in force. Please choose the place again.',
  );
}

/** No organisation has this code. */
export function organisationUnknown(): DomainError {
  return new DomainError('notFound', 'ORGANISATION_UNKNOWN', {
    zh: '没有这个机构。',
    en: 'There is no such organisation.',
  });
}

/** No city has this key or division code. */
export function cityUnknown(): DomainError {
  return new DomainError('notFound', 'CITY_UNKNOWN', {
    zh: '没有这个城市。',
    en: 'There is no such city.',
  });
}

/** No division has this code. */
export function areaUnknown(): DomainError {
  return new DomainError('notFound', 'AREA_UNKNOWN', {
    zh: '没有这个区划。',
    en: 'There is no such division.',
  });
}
