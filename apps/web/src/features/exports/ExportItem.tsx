import { useTranslation } from 'react-i18next';

import { CASE_STATUSES } from '../../api/cases';
import type { CaseExport } from '../../api/personal-data';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Mark, type Tone } from '../../ui/Mark';
import styles from './ExportsPage.module.css';

const TONES: Readonly<Record<CaseExport['status'], Tone>> = {
  running: 'info',
  done: 'plain',
  broken: 'warn',
};

/** One file: who took what out of the system, and the hash by which it is known again. */
export function ExportItem({ one }: { readonly one: CaseExport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { filter } = one;
  const status = CASE_STATUSES.find((known) => known === filter.status);
  const asked = [
    status === undefined ? [] : [t(`caseStatus.${status}`)],
    filter.mine ? [t('cases.mine')] : [],
    filter.text ? [t('exports.byText')] : [],
  ].flat();
  return (
    <li className={styles.export}>
      <div className={styles.head}>
        <h2>{one.number}</h2>
        <Mark tone={TONES[one.status]}>{t(`exports.status.${one.status}`)}</Mark>
        {one.truncated && <Mark tone="warn">{t('exports.truncated')}</Mark>}
      </div>
      <p>
        {t('exports.cases', { count: one.caseCount })}
        {' · '}
        {asked.length === 0 ? t('exports.noFilter') : asked.join(' · ')}
      </p>
      <p className={styles.minor}>
        {one.accountName}
        {one.organisationZh !== null && ` · ${localText(one, 'organisation', language)}`}
        {' · '}
        <time dateTime={one.startedAt}>{formatTime(one.startedAt, language)}</time>
      </p>
      {one.sha256 !== null && <p className={styles.hash}>SHA-256 {one.sha256}</p>}
    </li>
  );
}
