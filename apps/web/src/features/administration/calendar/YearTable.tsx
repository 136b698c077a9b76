import { useTranslation } from 'react-i18next';

import type { CalendarYear } from '../../../api/calendar';
import styles from '../Administration.module.css';
import { countOf, festivalsOf } from './notice';

/** A year that is known, festival by festival. */
export function YearTable({ known }: { readonly known: CalendarYear }) {
  const { t } = useTranslation();
  const { off, madeUp } = countOf(known.days);
  return (
    <>
      <ul>
        {festivalsOf(known.days).map((festival) => (
          <li key={festival.name} className={styles.festival}>
            <strong>{festival.name}</strong>
            <span>
              {festival.from === festival.to
                ? festival.from
                : t('calendar.span', { from: festival.from, to: festival.to })}
              {festival.madeUp.length > 0 && (
                <span className={styles.minor}>
                  {' · '}
                  {t('calendar.madeUpOn', {
                    days: festival.madeUp.join(t('posts.gridSeparator')),
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.minor} style={{ marginTop: 16 }}>
        {t('calendar.sum', { off, madeUp })}
      </p>
      <p className={styles.minor}>{t('calendar.source', { source: known.source ?? '' })}</p>
    </>
  );
}
