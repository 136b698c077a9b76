import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import { delegateTask, handOverTask, type SuitablePerson } from '../../../api/task-acts';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { FormEnd } from '../../../ui/FormEnd';
import { showFieldErrors } from '../../../ui/show-field-errors';
import styles from './Acts.module.css';
import { useAct } from './use-task-acts';
import { WordsField } from './WordsField';

interface Props {
  readonly act: 'handOver' | 'delegate';
  readonly taskKey: string;
  readonly people: readonly SuitablePerson[];
  readonly onDone: () => void;
}

interface Values {
  readonly toAccountId: string;
  readonly words: string;
}

/** Who takes the task, for good or to prepare it, and why or what is asked of them. */
export function GiveToForm({ act, taskKey, people, onDone }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [form] = Form.useForm<Values>();
  const isHandOver = act === 'handOver';
  const give = useAct(
    ({ toAccountId, words }: Values) =>
      isHandOver
        ? handOverTask(taskKey, { toAccountId, reason: words })
        : delegateTask(taskKey, { toAccountId, instruction: words }),
    t(`acts.done.${act}`),
  );
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(values) =>
        give.mutate(values, {
          onSuccess: onDone,
          onError: (error) => {
            showFieldErrors(form, error, { reason: 'words', instruction: 'words' });
          },
        })
      }
    >
      <p className={styles.hint}>{t(`acts.hint.${act}`)}</p>
      <Form.Item
        name="toAccountId"
        label={t('acts.to')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <Radio.Group
          className={styles.choices}
          options={people.map((person) => ({
            value: person.accountId,
            label: (
              <>
                {person.displayName}{' '}
                <span className={styles.minor}>{localText(person, 'title', language)}</span>
              </>
            ),
          }))}
        />
      </Form.Item>
      <WordsField name="words" label={t(isHandOver ? 'acts.reason' : 'acts.instruction')} />
      <FormEnd act={give} label={t(`acts.menu.${act}`)} />
    </Form>
  );
}
