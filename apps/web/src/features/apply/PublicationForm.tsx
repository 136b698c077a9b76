import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import { ITEM_LIST_KINDS, type ItemListKind } from '../../api/item-lists';
import type { NewProceeding } from '../../api/proceedings';
import { useMe } from '../../app/use-me';
import { Section } from '../../ui/Section';
import styles from '../report/ReportForm.module.css';
import { ApplyFrame } from './ApplyFrame';
import { useKeptDraft } from './use-kept-draft';
import { useSubmit } from './use-submit';

interface Values {
  readonly listKind: ItemListKind;
}

/** Begins a new version of a list; its items are written in the task that follows. A directory is the city's alone. */
export function PublicationForm() {
  const { t } = useTranslation();
  const isCity = useMe().post?.organisation.areaCode.endsWith('00') === true;
  const { clientRequestId, accountId } = useKeptDraft<Values>('publication', {});
  const submit = useSubmit(accountId);
  const kinds = ITEM_LIST_KINDS.filter((kind) => isCity || kind === 'list');
  return (
    <ApplyFrame<Values, NewProceeding>
      initialValues={{ listKind: 'list' }}
      act={submit}
      requestOf={({ listKind }) => ({ clientRequestId, kind: 'publication', listKind })}
      label={t('apply.beginVersion')}
    >
      <Section title={t('apply.whichList')}>
        <Form.Item name="listKind">
          <Radio.Group
            aria-label={t('apply.whichList')}
            className={styles.choices ?? ''}
            options={kinds.map((kind) => ({ value: kind, label: t(`lists.kinds.${kind}`) }))}
          />
        </Form.Item>
      </Section>
    </ApplyFrame>
  );
}
