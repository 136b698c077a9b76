import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import type { ItemList } from '../../api/item-lists';
import type { NewProceeding } from '../../api/proceedings';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { OpenCasesList } from '../proceedings/OpenCasesList';
import { ApplyFrame } from './ApplyFrame';
import { ListedItemSelect } from './ListedItemSelect';
import { ReasonField } from './ReasonField';
import { useItemEffects } from './use-choices';
import { useKeptDraft } from './use-kept-draft';
import { useSubmit } from './use-submit';

interface Values {
  readonly itemCode: string;
  readonly reason: string;
}

/** An application to take an item off the list; which open cases use it is shown before. */
export function ExitForm({ lists }: { readonly lists: readonly ItemList[] }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [form] = Form.useForm<Values>();
  const itemCode = search.get('item');
  const { draft, clientRequestId, accountId, keep } = useKeptDraft<Values>('exit', {});
  const submit = useSubmit(accountId);
  const chosen = Form.useWatch('itemCode', form) as string | undefined;
  const effects = useItemEffects(chosen);
  return (
    <ApplyFrame<Values, NewProceeding>
      form={form}
      initialValues={{ ...draft, ...(itemCode && { itemCode }) }}
      onTyped={keep}
      act={submit}
      requestOf={(values) => ({ clientRequestId, kind: 'exit', listKind: 'list', ...values })}
      label={t('apply.submit')}
    >
      <Section title={t('apply.item')}>
        <ListedItemSelect lists={lists} />
        <ReasonField />
      </Section>
      {chosen !== undefined && (
        <Section title={t('proceedings.effects')}>
          {effects.isError && (
            <ProblemAlert error={effects.error} onRetry={() => void effects.refetch()} />
          )}
          {effects.data !== undefined && <OpenCasesList openCases={effects.data} />}
        </Section>
      )}
    </ApplyFrame>
  );
}
