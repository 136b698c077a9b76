import { Form } from 'antd';
import { useTranslation } from 'react-i18next';

import { urgeTask } from '../../../api/task-acts';
import { FormEnd } from '../../../ui/FormEnd';
import styles from './Acts.module.css';
import { useAct } from './use-task-acts';
import { WordsField } from './WordsField';

interface Props {
  readonly taskKey: string;
  readonly onDone: () => void;
}

interface Values {
  readonly message?: string;
}

/** Reminds whoever holds a task, or those to whom it is offered. */
export function UrgeForm({ taskKey, onDone }: Props) {
  const { t } = useTranslation();
  const urge = useAct(
    ({ message }: Values) => urgeTask(taskKey, { ...(message?.trim() && { message }) }),
    t('acts.done.urge'),
  );
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => urge.mutate(values, { onSuccess: onDone })}
    >
      <p className={styles.hint}>{t('acts.hint.urge')}</p>
      <WordsField name="message" label={t('acts.message')} optional />
      <FormEnd act={urge} label={t('acts.menu.urge')} />
    </Form>
  );
}
