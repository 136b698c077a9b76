import { useTranslation } from 'react-i18next';

import type { WaitingFor as Waiting } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Article } from '../../ui/Article';
import { DueText } from '../../ui/DueText';
import { Mark, type Tone } from '../../ui/Mark';
import { personName } from '../../ui/person-name';
import styles from './WaitingFor.module.css';

const TONES: Readonly<Record<Waiting['kind'], Tone>> = {
  task: 'info',
  department: 'info',
  system: 'plain',
  trouble: 'bad',
};

/** Whose turn it is, since when, by when and under which provision; the first question of whoever opens a case or proceeding. */
export function WaitingFor({ waitingFor }: { readonly waitingFor: readonly Waiting[] }) {
  const { t } = useTranslation();
  if (waitingFor.length === 0) return null;
  return (
    <section className={styles.box} aria-label={t('waiting.title')}>
      {waitingFor.map((waiting) => (
        <Turn key={`${waiting.elementId} ${waiting.since}`} waiting={waiting} />
      ))}
    </section>
  );
}

function Turn({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, late } = waiting;
  return (
    <div className={late || kind === 'trouble' ? `${styles.turn} ${styles.pressing}` : styles.turn}>
      <div>
        <div className={styles.label}>{t('waiting.step')}</div>
        <div className={styles.step}>
          <strong>{localText(waiting, 'label', language)}</strong>
          <Mark tone={TONES[kind]}>{t(`waiting.kind.${kind}`)}</Mark>
        </div>
        <Article article={waiting.articles.join(', ')} />
      </div>
      <div>
        <div className={styles.label}>{t('waiting.who')}</div>
        <Party waiting={waiting} />
      </div>
      <div>
        <div className={styles.label}>{t('waiting.since')}</div>
        <div>{formatTime(waiting.since, language)}</div>
      </div>
      <div>
        <div className={styles.label}>{t('waiting.due')}</div>
        <DueText dueAt={waiting.dueAt} />
      </div>
    </div>
  );
}

function Party({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, holderName, holderActingFor } = waiting;
  if (kind === 'trouble') return <div>{t('waiting.administrator')}</div>;
  const party = localText(waiting, 'party', language);
  return (
    <>
      <div>{party || t('waiting.system')}</div>
      {kind === 'system' && party !== '' && (
        <div className={styles.minor}>{t('waiting.reaching')}</div>
      )}
      {kind === 'task' && (
        <div className={styles.minor}>
          {holderName === null
            ? t('waiting.nobody')
            : t('waiting.holder', { name: personName(t, holderName, holderActingFor) })}
        </div>
      )}
    </>
  );
}
