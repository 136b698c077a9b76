import type { WaiverView } from '@grid/human-task';
import { type Page, readCursor } from '@grid/kernel';
import type { TimelineEntry } from './timeline-entry';

/** A decision by which separation yielded, as a line of the case's course. */
export function waiverEntry(waiver: WaiverView): TimelineEntry {
  const article = waiver.rules.flatMap((rule) => rule.article ?? [])[0] ?? null;
  return {
    at: waiver.decidedAt,
    kind: 'waiver',
    elementId: waiver.elementId,
    titleZh: `同意一人兼办：${waiver.labelZh}`,
    titleEn: `One person may do two steps: ${waiver.labelEn}`,
    textZh: `由${waiver.deciderName}决定${waiver.displayName}一人兼办，理由：${waiver.reasonZh}`,
    textEn: `${waiver.deciderName} decided that ${waiver.displayName} may do both. Reason: ${waiver.reasonEn}`,
    actorName: waiver.deciderName,
    actingForName: waiver.deciderActingFor,
    organisationZh: waiver.organisationZh,
    organisationEn: waiver.organisationEn,
    article,
    isDefault: article === null,
  };
}

/** Puts lines from elsewhere among those of one page of the engine's course, each on the page of its time. */
export function amongPage(
  page: Page<TimelineEntry>,
  cursor: string | null,
  others: readonly TimelineEntry[],
): Page<TimelineEntry> {
  const from = instantOf(cursor);
  const to = instantOf(page.nextCursor);
  const here = others.filter(({ at }) => {
    const time = Date.parse(at);
    return (from === null || time > from) && (to === null || time <= to);
  });
  const items = [...page.items, ...here].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return { items, nextCursor: page.nextCursor };
}

function instantOf(cursor: string | null): number | null {
  const [instant] = readCursor(cursor, ['instant', 'integer', 'boolean']) ?? [];
  return instant === undefined ? null : Date.parse(instant);
}
