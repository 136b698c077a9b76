import { useTranslation } from 'react-i18next';

import { urgeTask } from '../../../api/task-acts';
import { ActFrame } from './ActFrame';
import { WordsField } from './WordsField';

interface Props {
  readonly taskKey: string;
  readonly onDone: () => void;
}

/** Reminds whoever holds a task, or those to whom it is offered. */
export function UrgeForm({ taskKey, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <ActFrame<{ readonly message?: string }>
      act="urge"
      send={({ message }) => urgeTask(taskKey, { ...(message?.trim() && { message }) })}
      onDone={onDone}
      hint={t('acts.hint.urge')}
    >
      <WordsField name="message" label={t('acts.message')} optional />
    </ActFrame>
  );
}
