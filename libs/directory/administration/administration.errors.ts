import { DomainError, invalidField } from '@grid/kernel';

/** What is to be administered lies in a part of the city that is not the caller's. */
export function outsideArea(): DomainError {
  return new DomainError('forbidden', 'OUTSIDE_AREA', {
    zh: '不在您的管理区域内。',
    en: 'This lies outside the area that you administer.',
  });
}

/** No division has this code. */
export function areaUnknown(field: string): DomainError {
  return invalidField(field, 'AREA_UNKNOWN', '没有这个区划。', 'There is no such division.');
}

/** An organisation with this function is there already. */
export function organisationExists(): DomainError {
  return new DomainError('conflict', 'ORGANISATION_EXISTS', {
    zh: '该区划已有同职能的机构，请使用已有机构或换一个职能代码。',
    en: 'This division has an organisation with this function. Use it, or choose another function.',
  });
}

/** Posts in the organisation would outlast it. */
export function organisationHasPosts(posts: number): DomainError {
  return new DomainError('conflict', 'ORGANISATION_HAS_POSTS', {
    zh: `该机构还有${posts}个岗位在此日期之后有效，请先结束这些岗位。`,
    en: `${posts} posts in it last beyond that day. Please end them first.`,
  });
}

/** No post has this id, or it lies where the caller does not administer. */
export function postUnknown(): DomainError {
  return new DomainError('notFound', 'POST_UNKNOWN', {
    zh: '没有这个岗位。',
    en: 'There is no such post.',
  });
}

/** The account holds this post on some of the days already. */
export function postAlreadyHeld(): DomainError {
  return new DomainError('conflict', 'POST_ALREADY_HELD', {
    zh: '该账号在此期间已担任此岗位。',
    en: 'The account holds this post on some of these days already.',
  });
}

/** The organisation is not there on all days of the post. */
export function organisationNotInForce(): DomainError {
  return invalidField(
    'organisationCode',
    'ORGANISATION_NOT_IN_FORCE',
    '该机构在此期间未设立或已撤销。',
    'The organisation is not there on all of these days.',
  );
}

/** The organisation's kind or level has no such role. */
export function roleDoesNotFit(): DomainError {
  return invalidField(
    'role',
    'ROLE_DOES_NOT_FIT',
    '该类机构没有此角色。',
    'Organisations of this kind have no such role.',
  );
}

/** A role that covers a whole area was to be bound to grids. */
export function roleWithoutGrids(): DomainError {
  return invalidField(
    'gridCodes',
    'ROLE_WITHOUT_GRIDS',
    '此角色不按网格划分，请勿选择网格。',
    'This role is not bound to grids.',
  );
}

/** A grid is not one that is in force inside the organisation's area. */
export function gridOutside(code: string): DomainError {
  return invalidField(
    'gridCodes',
    'GRID_OUTSIDE',
    `网格${code}不在该机构辖区内或已停用。`,
    `Grid ${code} is not in force inside the area of the organisation.`,
  );
}

/** A village has no number left for another grid. */
export function villageFull(): DomainError {
  return new DomainError('conflict', 'VILLAGE_FULL', {
    zh: '该村（社区）的网格编号已用完。',
    en: 'There is no number left for another grid in this village.',
  });
}

/** The source is that of what comes with the software, which is brought up to date at every start. */
export function sourceIsNoNotice(): DomainError {
  return invalidField(
    'source',
    'SOURCE_IS_NO_NOTICE',
    '请填写放假通知的文号。',
    'Please give the number of the notice.',
  );
}
