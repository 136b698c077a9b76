import { encodeCursor } from '@grid/kernel';
import type { TimelineEntry } from './timeline-entry';
import { amongPage } from './waiver-entries';

const at = (minute: number, titleEn = ''): TimelineEntry => ({
  at: `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000+08:00`,
  kind: 'step',
  elementId: null,
  titleZh: '',
  titleEn,
  textZh: null,
  textEn: null,
  actorName: null,
  actingForName: null,
  organisationZh: null,
  organisationEn: null,
  article: null,
  isDefault: false,
});
const cursorAt = (minute: number) => encodeCursor([at(minute).at, '7', 'true']);
const minutes = (page: { items: readonly TimelineEntry[] }) =>
  page.items.map((entry) => Number(entry.at.slice(14, 16)));

describe('amongPage', () => {
  const others = [at(2), at(10), at(20), at(21)];

  it('shows each line on exactly one page, in the order of time', () => {
    const first = amongPage({ items: [at(1), at(10)], nextCursor: cursorAt(10) }, null, others);
    const second = amongPage(
      { items: [at(15), at(20)], nextCursor: cursorAt(20) },
      first.nextCursor,
      others,
    );
    const last = amongPage({ items: [], nextCursor: null }, second.nextCursor, others);
    expect([minutes(first), minutes(second), minutes(last)]).toEqual([
      [1, 2, 10, 10],
      [15, 20, 20],
      [21],
    ]);
  });

  it('keeps the order of what happened at the same moment', () => {
    const page = { items: [at(1, 'a'), at(1, 'b')], nextCursor: null };
    expect(amongPage(page, null, [at(1, 'c')]).items.map((entry) => entry.titleEn)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
