import { useTranslation } from 'react-i18next';

import type { WorkOrder } from '../../api/cases';
import { formatTime } from '../../format/time';
import { useLanguage } from '../../i18n/use-language';
import { Mark, type Tone } from '../../ui/Mark';
import styles from './WorkOrders.module.css';

type Extension = WorkOrder['extensions'][number];

const TONES: Readonly<Record<Extension['status'], Tone>> = {
  requested: 'info',
  granted: 'good',
  refused: 'bad',
};

/** A department's requests for more time, and what was decided on each. */
export function Extensions({ extensions }: { readonly extensions: readonly Extension[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (extensions.length === 0) return null;
  return (
    <ul className={styles.extensions} aria-label={t('workOrder.extension.title')}>
      {extensions.map((extension) => (
        <li key={extension.id}>
          <div className={styles.extensionHead}>
            <strong>{t('workOrder.extension.title')}</strong>
            <Mark tone={TONES[extension.status]}>
              {t(`workOrder.extension.status.${extension.status}`)}
            </Mark>
          </div>
          <div>
            {t('workOrder.extension.until', {
              asked: formatTime(extension.requestedAt, language),
              until: formatTime(extension.requestedUntil, language),
            })}
          </div>
          {extension.decidedUntil !== null && (
            <div>
              {t('workOrder.extension.granted', {
                until: formatTime(extension.decidedUntil, language),
              })}
            </div>
          )}
          {extension.reason !== null && <div className={styles.none}>{extension.reason}</div>}
        </li>
      ))}
    </ul>
  );
}
