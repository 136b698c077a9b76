import { useTranslation } from 'react-i18next';

import type { DoneAct } from '../../../api/task-acts';
import { formatTime } from '../../../format/time';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { Mark } from '../../../ui/Mark';
import { personName } from '../../../ui/person-name';
import { Section } from '../../../ui/Section';
import styles from './Acts.module.css';

/** What was done with a task besides deciding it. */
export function ActsSoFar({ acts }: { readonly acts: readonly DoneAct[] }) {
  const { t } = useTranslation();
  if (acts.length === 0) return null;
  return (
    <Section title={t('acts.soFar')}>
      <ol className={styles.stack}>
        {acts.map((act) => (
          <Line key={act.id} act={act} />
        ))}
      </ol>
    </Section>
  );
}

function Line({ act }: { readonly act: DoneAct }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const target = act.toName ?? localText(act, 'target', language);
  const words = localText(act, 'words', language);
  return (
    <li>
      <div className={styles.head}>
        <strong>
          {localText(act, 'name', language)}
          {target !== '' && t('acts.toward', { target })}
        </strong>
        {act.status !== 'effective' && (
          <Mark tone={act.status === 'void' ? 'bad' : 'info'}>
            {t(`acts.statuses.${act.status}`)}
          </Mark>
        )}
      </div>
      {words !== '' && <p>{words}</p>}
      <p className={styles.minor}>
        {personName(t, act.actorName, act.actingForName)} ·{' '}
        <time dateTime={act.at}>{formatTime(act.at, language)}</time>
      </p>
    </li>
  );
}
