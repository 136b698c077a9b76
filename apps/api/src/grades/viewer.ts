import type { VisibilityByGrade } from '@grid/personal-data';

/** Who looks at an answer, and what they see of each grade. */
export interface Viewer {
  readonly accountId: string | null;
  readonly sees: VisibilityByGrade;
}
