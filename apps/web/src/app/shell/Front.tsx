import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { LanguageSwitch } from './LanguageSwitch';
import styles from './Front.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** The front of the house: the name of the system, and beside it one thing to do. */
export function Front({ title, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <div className={styles.front}>
        <div className={styles.title}>
          <h1>{t('app.name')}</h1>
          <p>{t('login.purpose')}</p>
        </div>
      </div>
      <main className={styles.side}>
        <div className={styles.language}>
          <LanguageSwitch onBand={false} />
        </div>
        <div className={styles.box}>
          <h2>{title}</h2>
          {children}
        </div>
      </main>
    </div>
  );
}
