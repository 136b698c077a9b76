/** The process variable that names the case an instance belongs to. */
export const CASE_ID_VARIABLE = 'caseId';

/** A case's id as we make it, a UUID in lower case; the same for PostgreSQL and for TypeScript. */
export const CASE_ID_PATTERN = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
