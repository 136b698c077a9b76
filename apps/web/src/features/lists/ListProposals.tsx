import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import {
  type ListProposal,
  readListProposals,
  type SettledState,
  settleListProposal,
} from '../../api/disputes';
import { useMe } from '../../app/use-me';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { LoadMore } from '../../ui/LoadMore';
import { Mark } from '../../ui/Mark';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import styles from './ListsPage.module.css';

const PROPOSALS = 'list-proposals';

/** To heads of the authority: what rulings propose for the responsibility lists; nothing where there is nothing. */
export function ListProposals() {
  const { permissions } = useMe();
  return permissions.includes('listProposal.settle') ? <Proposals /> : null;
}

function Proposals() {
  const { t } = useTranslation();
  const proposals = useInfiniteQuery({
    queryKey: [PROPOSALS],
    queryFn: ({ pageParam, signal }) => readListProposals(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
  if (proposals.isError) return <ProblemAlert error={proposals.error} />;
  if (proposals.data === undefined || proposals.data.length === 0) return null;
  return (
    <Section title={t('proposal.title')}>
      <ul className={styles.underWay}>
        {proposals.data.map((one) => (
          <Proposal key={one.id} proposal={one} />
        ))}
      </ul>
      <LoadMore
        hasMore={proposals.hasNextPage}
        loading={proposals.isFetchingNextPage}
        onLoad={() => void proposals.fetchNextPage()}
      />
    </Section>
  );
}

function Proposal({ proposal }: { readonly proposal: ListProposal }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const settle = useMutation({
    mutationFn: (state: SettledState) => settleListProposal(proposal.id, state),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [PROPOSALS] }),
  });
  const { caseId, caseNumber, article, proposedAt, state } = proposal;
  return (
    <li>
      <Mark tone={state === 'proposed' ? 'warn' : 'plain'}>{t(`proposal.state.${state}`)}</Mark>
      <span>
        {localText(proposal, 'category', language)} · {localText(proposal, 'department', language)}
      </span>
      <span>{article}</span>
      <Link to={`/cases/${caseId}`}>{caseNumber ?? t('proposal.case')}</Link>
      <time className={styles.minor} dateTime={proposedAt}>
        {formatTime(proposedAt, language)}
      </time>
      {state === 'proposed' && (
        <>
          <Button size="small" type="primary" onClick={() => settle.mutate('taken')}>
            {t('proposal.take')}
          </Button>
          <Button size="small" onClick={() => settle.mutate('dropped')}>
            {t('proposal.drop')}
          </Button>
        </>
      )}
      {settle.isError && <ProblemAlert error={settle.error} />}
    </li>
  );
}
