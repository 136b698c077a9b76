import { Injectable } from '@nestjs/common';
import type { CaseScope } from '@grid/access';
import { type CaseFilter, CaseReaderService, type CaseView } from '@grid/intake';
import type { Page } from '@grid/kernel';
import { WaitingReader } from '../show-case/waiting-reader';
import type { WaitingView } from '../show-case/waiting-view';

/** A case of a list, and whom it waits for. */
export interface ListedCase extends CaseView {
  readonly waitingFor: readonly WaitingView[];
}

/** Lists cases with whom each waits for; four statements for a page, however long. */
@Injectable()
export class ListCases {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly waiting: WaitingReader,
  ) {}

  /** Newest first. @throws DomainError CURSOR_INVALID */
  async execute(scope: CaseScope, filter: CaseFilter): Promise<Page<ListedCase>> {
    const page = await this.cases.list(scope, filter);
    const waitingOf = await this.waiting.ofCases(page.items);
    return {
      ...page,
      items: page.items.map((incident) => ({ ...incident, waitingFor: waitingOf(incident.id) })),
    };
  }
}
