import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import { delegateTask, handOverTask, type SuitablePerson } from '../../../api/task-acts';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { ActFrame } from './ActFrame';
import styles from './Acts.module.css';
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
  const isHandOver = act === 'handOver';
  return (
    <ActFrame<Values>
      act={act}
      send={({ toAccountId, words }) =>
        isHandOver
          ? handOverTask(taskKey, { toAccountId, reason: words })
          : delegateTask(taskKey, { toAccountId, instruction: words })
      }
      onDone={onDone}
      hint={t(`acts.hint.${act}`)}
      named={{ reason: 'words', instruction: 'words' }}
    >
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
    </ActFrame>
  );
}
