import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { removeSigner, type Signer } from '../../../api/task-acts';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { Mark, type Tone } from '../../../ui/Mark';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import styles from './Acts.module.css';
import { useAct } from './use-task-acts';

const TONES: Readonly<Record<Signer['state'], Tone>> = {
  waiting: 'plain',
  called: 'info',
  agreed: 'good',
  refused: 'bad',
  removed: 'plain',
  ended: 'plain',
};

/** One who was asked to agree, what they said, and the way to ask them no more. */
export function SignerLine({ taskKey, signer }: { taskKey: string | null; signer: Signer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const remove = useAct(() => removeSigner(taskKey ?? '', signer.id), t('acts.done.removeSigner'));
  const name = localText(signer, 'name', language);
  return (
    <li>
      <div className={styles.signer}>
        <span>
          {name}
          {signer.voterName !== null && signer.voterName !== name && (
            <span className={styles.minor}> {signer.voterName}</span>
          )}
        </span>
        <Mark tone={TONES[signer.state]}>{t(`acts.signerStates.${signer.state}`)}</Mark>
        {taskKey !== null && signer.removable && (
          <Popconfirm
            title={t('acts.removeSure', { name })}
            okText={t('acts.remove')}
            cancelText={t('action.cancel')}
            onConfirm={() => remove.mutate(undefined)}
          >
            <Button loading={remove.isPending} aria-label={t('acts.removeNamed', { name })}>
              {t('acts.remove')}
            </Button>
          </Popconfirm>
        )}
      </div>
      {remove.isError && <ProblemAlert error={remove.error} />}
    </li>
  );
}
