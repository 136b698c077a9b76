import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { Facts } from '../../ui/Facts';
import styles from './Revealed.module.css';
import type { Shown } from './use-reveal';

interface Props {
  readonly shown: Shown;
  readonly onHide: () => void;
}

/** Values in clear, and how long they stay. */
export function Revealed({ shown, onHide }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.revealed}>
      <div className={styles.head}>
        <strong>{t('contact.inClear')}</strong>
        <span className={styles.left}>{t('contact.hiddenIn', { count: shown.secondsLeft })}</span>
        <Button size="small" onClick={onHide}>
          {t('contact.hide')}
        </Button>
      </div>
      <div role="status">
        <Facts
          facts={shown.values.map(({ field, value }) => ({
            label: t(`contact.${field}`),
            value: value ?? t('contact.notGiven'),
            wide: field === 'description',
          }))}
        />
      </div>
    </div>
  );
}
