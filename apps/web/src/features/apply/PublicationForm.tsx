import { Button, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import { ITEM_LIST_KINDS, type ItemListKind } from '../../api/item-lists';
import { useMe } from '../../app/use-me';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import styles from '../report/ReportForm.module.css';
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
    <Form<Values>
      className={styles.form ?? ''}
      layout="vertical"
      initialValues={{ listKind: 'list' }}
      onFinish={({ listKind }) => submit.mutate({ clientRequestId, kind: 'publication', listKind })}
    >
      <Section title={t('apply.whichList')}>
        <Form.Item name="listKind" label={t('apply.whichList')}>
          <Radio.Group
            options={kinds.map((kind) => ({ value: kind, label: t(`lists.kinds.${kind}`) }))}
          />
        </Form.Item>
      </Section>
      {submit.isError && <ProblemAlert error={submit.error} />}
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" size="large" loading={submit.isPending}>
          {t('apply.beginVersion')}
        </Button>
      </div>
    </Form>
  );
}
