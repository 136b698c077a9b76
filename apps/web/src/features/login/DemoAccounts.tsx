import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { readDemoAccounts, type DemoAccount } from '../../api/account';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import styles from './DemoAccounts.module.css';

/** The accounts of a demonstration, one press each; nothing where the server offers none. */
export function DemoAccounts({ onChoose }: { readonly onChoose: (account: DemoAccount) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: ({ signal }) => readDemoAccounts(signal),
    staleTime: Infinity,
    retry: false,
  });
  if (data === undefined || data.length === 0) return null;
  return (
    <section className={styles.demo} aria-label={t('login.demoTitle')}>
      <h3>{t('login.demoTitle')}</h3>
      <p>{t('login.demoHint')}</p>
      <ul tabIndex={0} aria-label={t('login.demoTitle')}>
        {data.map((account) => (
          <li key={account.username}>
            <button type="button" onClick={() => onChoose(account)}>
              <span>
                {account.displayName}
                <span className={styles.role}>{localText(account, 'role', language)}</span>
              </span>
              <span className={styles.username}>{account.username}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
