import { Injectable } from '@nestjs/common';
import { DirectoryService } from '@grid/directory';
import { type DecisionView, DecisionReader, type FormSchema, WaiverReader } from '@grid/human-task';
import type { CaseScope } from '@grid/access';
import { CaseReaderService, caseUnknown } from '@grid/intake';
import { type BilingualText, type Page, toLocalIso } from '@grid/kernel';
import { articlesIn, elementInfo } from '@grid/process-contract';
import { CaseTraceQuery, FormQuery, type TimelineElement } from '@grid/trace';
import { type Names, answersInWords } from './answers-in-words';
import { entryKind } from './entry-kind';
import type { TimelineEntry } from './timeline-entry';
import { amongPage, waiverEntry } from './waiver-entries';

/** What the timeline adds to the engine's own course: who decided, where they sat, and what they said. */
interface Decided {
  readonly decision: DecisionView;
  readonly text: BilingualText;
}

/** Tells the course of a case from its first report on, in plain words and with its articles (QY22, QY27.1). */
@Injectable()
export class ShowTimeline {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly trace: CaseTraceQuery,
    private readonly decisions: DecisionReader,
    private readonly forms: FormQuery,
    private readonly directory: DirectoryService,
    private readonly waivers: WaiverReader,
  ) {}

  /** @throws DomainError CASE_UNKNOWN, also for a case that the reader may not see */
  async execute(
    scope: CaseScope,
    caseId: string,
    cursor: string | null,
    limit: number,
  ): Promise<Page<TimelineEntry>> {
    const incident = await this.cases.find(scope, caseId);
    if (incident === null) throw caseUnknown();
    return this.ofMatter(incident, cursor, limit);
  }

  /** The course of a matter that the reader has been found to see. */
  async ofMatter(
    { id, cityKey }: { readonly id: string; readonly cityKey: string },
    cursor: string | null,
    limit: number,
  ): Promise<Page<TimelineEntry>> {
    const page = await this.trace.timelineElements(id, limit, cursor);
    const decided = await this.decided(id);
    const items = page.items.flatMap((element) => {
      const kind = entryKind(element);
      return kind === null ? [] : [this.entry(element, kind, decided, cityKey)];
    });
    const waivers = await this.waivers.ofCase(id);
    return amongPage({ items, nextCursor: page.nextCursor }, cursor, waivers.map(waiverEntry));
  }

  private entry(
    element: TimelineElement,
    kind: TimelineEntry['kind'],
    decided: readonly Decided[],
    cityKey: string,
  ): TimelineEntry {
    const { elementId } = element;
    const info = elementId === null ? undefined : elementInfo(element.bpmnProcessId, elementId);
    const article = articlesIn(cityKey, info?.article ?? null);
    const act =
      kind === 'decision'
        ? decided.find(
            ({ decision }) => decision.elementId === elementId && decision.decidedAt <= element.at,
          )
        : undefined;
    return {
      at: toLocalIso(element.at),
      kind,
      elementId,
      titleZh: info?.nameZh ?? elementId ?? '流程故障',
      titleEn: info?.nameEn ?? elementId ?? 'Engine incident',
      textZh: act?.text.zh ?? null,
      textEn: act?.text.en ?? null,
      actorName: act?.decision.actorName ?? null,
      actingForName: act?.decision.actingForName ?? null,
      organisationZh: act?.decision.organisationZh ?? null,
      organisationEn: act?.decision.organisationEn ?? null,
      article,
      isDefault: info !== undefined && (info.isDefault || article === null),
    };
  }

  /** Latest first, so that the first one found before an element's end is the one that ended it. */
  private async decided(caseId: string): Promise<readonly Decided[]> {
    const decisions = await this.decisions.ofCase(caseId);
    const names = await this.namesIn(decisions);
    const decided = await Promise.all(
      decisions.map(async (decision) => ({
        decision,
        text: answersInWords(await this.schemaOf(decision), decision.answers, names),
      })),
    );
    return decided.reverse();
  }

  private async schemaOf({ formKey }: DecisionView): Promise<FormSchema> {
    const form = formKey === null ? null : await this.forms.byKey(formKey);
    return (form as FormSchema | null) ?? { id: '', components: [] };
  }

  private async namesIn(decisions: readonly DecisionView[]): Promise<Names> {
    const codes = decisions.flatMap((d) => d.variables['departmentCode'] ?? []);
    const organisations = await this.directory.organisationsByCode(codes);
    return new Map(organisations.map((organisation) => [organisation.code, organisation]));
  }
}
