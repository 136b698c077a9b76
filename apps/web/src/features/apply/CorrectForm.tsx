import { useTranslation } from 'react-i18next';

import type { ItemList } from '../../api/item-lists';
import {
  correctApplication,
  type Application,
  type Correction,
  type ProceedingDetail,
} from '../../api/proceedings';
import { Section } from '../../ui/Section';
import { applicationOf, FORM_FIELDS, valuesOf, type ApplyValues } from './apply-values';
import { ApplyFrame } from './ApplyFrame';
import { dropDraft } from './draft-store';
import { ItemSections } from './ItemSections';
import { ReasonField } from './ReasonField';
import { useKeepForTask } from './use-keep-for-task';
import { useKeptDraft } from './use-kept-draft';

interface Props {
  readonly proceeding: ProceedingDetail;
  readonly last: Application;
  readonly lists: readonly ItemList[];
}

/** The last round of an application, to be written better. */
export function CorrectForm({ proceeding, last, lists }: Props) {
  const { t } = useTranslation();
  const { id, kind } = proceeding;
  const what = `${id}.${String(last.round)}`;
  const { draft, accountId, keep } = useKeptDraft<ApplyValues>(what, {
    ...valuesOf(last),
    reason: last.reason,
    ...(last.lawCited !== null && { lawCited: last.lawCited }),
  });
  const correct = useKeepForTask(id, {
    keep: (correction: Correction) => correctApplication(id, correction),
    said: t('apply.corrected'),
    onKept: () => dropDraft(accountId, what),
  });
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
