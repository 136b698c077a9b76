import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import { returnTask, type TaskActs } from '../../../api/task-acts';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { ActFrame } from './ActFrame';
import styles from './Acts.module.css';
import { WordsField } from './WordsField';

interface Props {
  readonly taskKey: string;
  readonly targets: TaskActs['returnTargets'];
  readonly onDone: () => void;
}

interface Values {
  readonly to: string;
  readonly reason: string;
}

/** Whither the matter goes back, and why. */
export function ReturnForm({ taskKey, targets, onDone }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const previous = targets.find(({ to }) => to !== 'applicant');
  return (
    <ActFrame<Values>
      act="return"
      send={(values) => returnTask(taskKey, values)}
      onDone={onDone}
      initialValues={targets[0] && { to: targets[0].to }}
    >
      <Form.Item name="to" label={t('acts.returnTo')}>
        <Radio.Group
          className={styles.choices}
          options={targets.map((target) => ({
            value: target.to,
            label:
              target === previous
                ? t('acts.stepBefore', { step: localText(target, 'name', language) })
                : localText(target, 'name', language),
          }))}
        />
      </Form.Item>
      <WordsField name="reason" label={t('acts.reason')} />
    </ActFrame>
  );
}
