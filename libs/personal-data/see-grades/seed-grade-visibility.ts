import type { EntityManager } from 'typeorm';
import visibility from '../data/grade-visibility.json';

/** Writes what each role sees of each grade; what stands there already stays. */
export async function seedGradeVisibility(manager: EntityManager): Promise<void> {
  const rows = Object.entries(visibility).flatMap(([role, grades]) =>
    Object.entries(grades).map(([grade, seen]) => ({ role, grade, seen })),
  );
  await manager.query(
    `INSERT INTO access.grade_visibility (role, grade, visibility)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) ON CONFLICT DO NOTHING`,
    [rows.map((r) => r.role), rows.map((r) => r.grade), rows.map((r) => r.seen)],
  );
}
