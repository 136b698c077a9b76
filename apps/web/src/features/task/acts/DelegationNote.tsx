import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { TaskActs } from '../../../api/task-acts';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import styles from '../TaskWork.module.css';

interface Props {
  readonly acts: Pick<TaskActs, 'draft' | 'instructionZh' | 'instructionEn'>;
  readonly onFill: (answers: Readonly<Record<string, string>>) => void;
}

/** To a delegate what is asked of them, to who delegated the draft that came back. */
export function DelegationNote({ acts, onFill }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { draft } = acts;
  const instruction = localText(acts, 'instruction', language);
  return (
    <>
      {instruction !== '' && (
        <Alert
          className={styles.note}
          type="info"
          showIcon
          title={t('acts.delegated')}
          description={instruction}
        />
      )}
      {draft !== null && (
        <Alert
          className={styles.note}
          type="info"
          showIcon
          title={t('acts.draft', { name: draft.delegateName })}
          action={<Button onClick={() => onFill(draft.answers)}>{t('acts.useDraft')}</Button>}
        />
      )}
    </>
  );
}
