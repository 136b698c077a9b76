/**
 * What follows `FROM`: posts `p` of a day that work on tasks, at organisations `o`, with the accounts `a` of their
 * holders, none of them disabled.
 *
 * @param day the parameter that holds the day
 */
export const workingPosts = (day: string): string => `directory.post p
  JOIN directory.organisation o ON o.code = p.organisation_code
  JOIN access.account a ON a.id = p.account_id AND a.disabled_at IS NULL
  WHERE p.valid_from <= ${day}::date AND (p.valid_to IS NULL OR p.valid_to >= ${day}::date)
    AND EXISTS (SELECT FROM access.role_permission r
      WHERE r.role = p.role AND r.permission = 'task.work')`;

/** Keeps of them those of the city in which an area lies, given by the parameter that holds its code. */
export const inCityOf = (area: string): string =>
  `starts_with(o.area_code, left(${area}::text, 4))`;
