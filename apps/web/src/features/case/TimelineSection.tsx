import { useTranslation } from 'react-i18next';

import type { MatterPath } from '../../api/cases';
import { Loading } from '../../ui/Loading';
import { LoadMore } from '../../ui/LoadMore';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { TimelineItem } from './TimelineItem';
import { useTimeline } from './use-case';

interface Props {
  readonly id: string;
  readonly of?: MatterPath;
  readonly selected?: string | null;
  /** Points at the element in a diagram, where there is one beside. */
  readonly onSelect?: (elementId: string) => void;
}

/** What has happened, in words. */
export function TimelineSection({ id, of = 'cases', selected = null, onSelect }: Props) {
  const { t } = useTranslation();
  const timeline = useTimeline(id, of);
  return (
    <Section title={t('timeline.title')}>
      {timeline.isError && (
        <ProblemAlert error={timeline.error} onRetry={() => void timeline.refetch()} />
      )}
      {timeline.isPending && <Loading />}
      <ol>
        {timeline.data?.map((entry, index) => (
          <TimelineItem
            key={`${entry.at} ${entry.kind} ${String(index)}`}
            entry={entry}
            selected={entry.elementId !== null && entry.elementId === selected}
            {...(onSelect && { onSelect })}
          />
        ))}
      </ol>
      <LoadMore
        hasMore={timeline.hasNextPage}
        loading={timeline.isFetchingNextPage}
        onLoad={() => void timeline.fetchNextPage()}
      />
    </Section>
  );
}
