import { Form } from 'antd';
import { useTranslation } from 'react-i18next';

import { copyMatter } from '../../../api/task-acts';
import { FormEnd } from '../../../ui/FormEnd';
import { showFieldErrors } from '../../../ui/show-field-errors';
import styles from './Acts.module.css';
import { OfficialSelect } from './OfficialSelect';
import { useAct } from './use-task-acts';
import { WordsField } from './WordsField';

interface Props {
  readonly taskKey: string;
  readonly onDone: () => void;
}

interface Values {
  readonly toAccountIds: string[];
  readonly note?: string;
}

/** Who is to read along. */
export function CopyForm({ taskKey, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const copy = useAct(
    ({ toAccountIds, note }: Values) =>
      copyMatter(taskKey, { toAccountIds, ...(note?.trim() && { note }) }),
    t('acts.done.copy'),
  );
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(values) =>
        copy.mutate(values, {
          onSuccess: onDone,
          onError: (error) => {
            showFieldErrors(form, error);
          },
        })
      }
    >
      <p className={styles.hint}>{t('acts.hint.copy')}</p>
      <Form.Item
        name="toAccountIds"
        label={t('acts.copyTo')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <OfficialSelect multiple />
      </Form.Item>
      <WordsField name="note" label={t('acts.note')} optional />
      <FormEnd act={copy} label={t('acts.menu.copy')} />
    </Form>
  );
}
