import { Injectable } from '@nestjs/common';
import { Clock } from '@grid/kernel';
import { DataSource } from 'typeorm';
import {
  DEFAULT_VISIBILITY,
  type Grade,
  type Visibility,
  type VisibilityByGrade,
} from '../domain/grade';

type Rules = ReadonlyMap<string, VisibilityByGrade>;

interface Row {
  readonly role: string;
  readonly grade: Grade;
  readonly visibility: Visibility;
}

/** For how long a change of the rows may go unnoticed, in milliseconds. */
const KEPT_MS = 5_000;

/** Knows what each role sees of each grade (access.grade_visibility). */
@Injectable()
export class GradeVisibilityService {
  private rules: Promise<Rules> | null = null;
  private readAt = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What a role sees; `DEFAULT_VISIBILITY` for a grade that no row speaks of, and for nobody's role. */
  async of(role: string | null): Promise<VisibilityByGrade> {
    const rules = await this.current();
    return (role === null ? undefined : rules.get(role)) ?? DEFAULT_VISIBILITY;
  }

  private current(): Promise<Rules> {
    const now = this.clock.now().getTime();
    if (this.rules === null || Math.abs(now - this.readAt) > KEPT_MS) {
      this.readAt = now;
      this.rules = this.read().catch((error: unknown) => {
        this.rules = null;
        throw error;
      });
    }
    return this.rules;
  }

  private async read(): Promise<Rules> {
    const rows: Row[] = await this.dataSource.query(
      'SELECT role, grade, visibility FROM access.grade_visibility',
    );
    const rules = new Map<string, VisibilityByGrade>();
    for (const { role, grade, visibility } of rows) {
      rules.set(role, { ...(rules.get(role) ?? DEFAULT_VISIBILITY), [grade]: visibility });
    }
    return rules;
  }
}
