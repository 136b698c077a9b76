import { DomainError } from '@grid/kernel';
import type { Subject } from '@grid/personal-data';
import type { DataSource } from 'typeorm';

/**
 * The case or proceeding with this id or number.
 * @throws DomainError CASE_UNKNOWN
 */
export async function caseSubject(dataSource: DataSource, text: string): Promise<Subject> {
  const rows = await dataSource.query<{ id: string }[]>(
    'SELECT id FROM matter.matter WHERE id::text = $1 OR number = $1',
    [text],
  );
  if (rows[0] !== undefined) return { kind: 'case', id: rows[0].id };
  throw new DomainError('notFound', 'CASE_UNKNOWN', {
    zh: '没有找到该案件。',
    en: 'There is no such case.',
  });
}

/** The order to grid members with this id. */
export function orderSubject(id: string): Subject {
  return { kind: 'gridOrder', id };
}

/**
 * The account with this id or user name.
 * @throws DomainError ACCOUNT_UNKNOWN
 */
export async function accountSubject(dataSource: DataSource, text: string): Promise<Subject> {
  const rows = await dataSource.query<{ id: string }[]>(
    'SELECT id FROM access.account WHERE id::text = $1 OR username = $1',
    [text],
  );
  if (rows[0] !== undefined) return { kind: 'account', id: rows[0].id };
  throw new DomainError('notFound', 'ACCOUNT_UNKNOWN', {
    zh: '没有找到该账号。',
    en: 'There is no such account.',
  });
}
