import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { ProceedingReader } from '@grid/item-list';
import type { Page } from '@grid/kernel';
import { type DiagramView, ShowDiagram } from '../diagram/show-diagram';
import { WaitingReader } from '../show-case/waiting-reader';
import type { WaitingView } from '../show-case/waiting-view';
import { ShowTimeline } from '../timeline/show-timeline';
import type { TimelineEntry } from '../timeline/timeline-entry';

/**
 * Shows where a proceeding of the item lists stands and how it came there, as a case is shown.
 * Every method throws DomainError PROCEEDING_UNKNOWN, also for one that the reader may not see.
 */
@Injectable()
export class ShowProceedingCourse {
  constructor(
    private readonly proceedings: ProceedingReader,
    private readonly showTimeline: ShowTimeline,
    private readonly showDiagram: ShowDiagram,
    private readonly waiting: WaitingReader,
  ) {}

  /** Whom it waits for, the oldest step first. */
  async waitingFor(actor: Actor, id: string): Promise<readonly WaitingView[]> {
    const { cityKey } = await this.proceedings.require(actor, id);
    return (await this.waiting.ofCases([{ id, cityKey, dueAt: null }]))(id);
  }

  /** @throws DomainError CURSOR_INVALID */
  async timeline(
    actor: Actor,
    id: string,
    cursor: string | null,
    limit: number,
  ): Promise<Page<TimelineEntry>> {
    return this.showTimeline.ofMatter(await this.proceedings.require(actor, id), cursor, limit);
  }

  /** @throws DomainError DIAGRAM_UNKNOWN */
  async diagram(actor: Actor, id: string, instanceKey: string | null): Promise<DiagramView> {
    return this.showDiagram.ofMatter(await this.proceedings.require(actor, id), instanceKey);
  }
}
