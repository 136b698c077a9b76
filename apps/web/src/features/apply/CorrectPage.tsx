import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';

import type { ItemList } from '../../api/item-lists';
import {
  correctApplication,
  type Application,
  type Correction,
  type ProceedingDetail,
} from '../../api/proceedings';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { ListTabs } from '../lists/ListTabs';
import { useProceeding } from '../proceedings/use-proceedings';
import { applicationOf, FORM_FIELDS, valuesOf, type ApplyValues } from './apply-values';
import { ApplyFrame } from './ApplyFrame';
import { dropDraft } from './draft-store';
import { ItemSections } from './ItemSections';
import { ReasonField } from './ReasonField';
import { useOwnLists } from './use-choices';
import { useKeptDraft } from './use-kept-draft';

/** Where an application that was returned is corrected, with the reason why it was returned. */
export function CorrectPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams();
  const { data, error, refetch } = useProceeding(id);
  const lists = useOwnLists();
  const last = data?.applications.at(-1);
  const returned = data?.returns.at(-1);
  return (
    <>
      <ListTabs />
      <Page
        title={t('apply.correct')}
        lead={
          data && (
            <Link to={`/proceedings/${id}`}>
              {data.number ?? localText(data, 'title', language)}
            </Link>
          )
        }
      >
        {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
        {lists.isError && <ProblemAlert error={lists.error} />}
        {(data === undefined || lists.data === undefined) && error === null && <Loading />}
        {returned !== undefined && (
          <Alert
            style={{ marginBottom: 16, maxWidth: 760 }}
            type="warning"
            showIcon
            title={t('proceedings.returnedWhy', {
              reason: localText(returned, 'reason', language),
            })}
          />
        )}
        {data !== undefined && last !== undefined && lists.data !== undefined && (
          <CorrectForm key={last.round} proceeding={data} last={last} lists={lists.data} />
        )}
      </Page>
    </>
  );
}

interface Props {
  readonly proceeding: ProceedingDetail;
  readonly last: Application;
  readonly lists: readonly ItemList[];
}

function CorrectForm({ proceeding, last, lists }: Props) {
  const { t } = useTranslation();
  const { id, kind } = proceeding;
  const what = `${id}.${String(last.round)}`;
  const { draft, accountId, keep } = useKeptDraft<ApplyValues>(what, {
    ...valuesOf(last),
    reason: last.reason,
    ...(last.lawCited !== null && { lawCited: last.lawCited }),
  });
  const correct = useCorrect(id, () => dropDraft(accountId, what));
  const changesItem = kind !== 'exit';
  return (
    <ApplyFrame<ApplyValues, Correction>
      initialValues={draft}
      onTyped={keep}
      act={correct}
      requestOf={(values) => (changesItem ? applicationOf(values) : { reason: values.reason })}
      named={FORM_FIELDS}
      label={t('apply.keepCorrection')}
    >
      {changesItem && <ItemSections lists={lists} codeFixed />}
      <Section title={t('apply.fields.reason')}>
        <ReasonField />
      </Section>
    </ApplyFrame>
  );
}

/** Keeps a correction and leads back to the task, where it is submitted. */
function useCorrect(id: string, onKept: () => void) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [search] = useSearchParams();
  const task = search.get('task');
  return useMutation({
    mutationFn: (correction: Correction) => correctApplication(id, correction),
    onSuccess: async () => {
      onKept();
      void message.success(t('apply.corrected'));
      void queryClient.invalidateQueries({ queryKey: ['case', id] });
      await navigate(task === null ? `/proceedings/${id}` : `/tasks/${task}`);
    },
  });
}
