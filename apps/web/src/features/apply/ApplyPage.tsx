import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { useMe } from '../../app/use-me';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { NotFound } from '../../app/NotFound';
import { kindsOf } from '../lists/kinds-of';
import { ListTabs } from '../lists/ListTabs';
import { ApplicationForm } from './ApplicationForm';
import { dropDraft } from './draft-store';
import { ExitForm } from './ExitForm';
import { PublicationForm } from './PublicationForm';
import { RectificationForm } from './RectificationForm';
import { useOwnLists } from './use-choices';

/** Where a proceeding about a list of one's own area is begun. */
export function ApplyPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { kind: asked } = useParams();
  const [attempt, setAttempt] = useState(0);
  const lists = useOwnLists();
  const kind = kindsOf(me).find((one) => one === asked);
  if (kind === undefined) return <NotFound />;
  const startAnew = () => {
    dropDraft(me.id, kind);
    setAttempt(attempt + 1);
  };
  return (
    <>
      <ListTabs />
      <Page title={t(`apply.begin.${kind}`)} lead={t(`apply.leads.${kind}`)}>
        {lists.isError && <ProblemAlert error={lists.error} onRetry={() => void lists.refetch()} />}
        {lists.isLoading && <Loading />}
        {lists.data !== undefined && (kind === 'entry' || kind === 'adjustment') && (
          <ApplicationForm
            key={`${kind} ${String(attempt)}`}
            kind={kind}
            lists={lists.data}
            onDiscard={startAnew}
          />
        )}
        {lists.data !== undefined && kind === 'exit' && <ExitForm lists={lists.data} />}
        {lists.data !== undefined && kind === 'publication' && <PublicationForm />}
        {lists.data !== undefined && kind === 'rectification' && (
          <RectificationForm lists={lists.data} />
        )}
      </Page>
    </>
  );
}
