import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readDemoAccounts, type DemoAccount } from '../../api/account';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { citiesOf } from './cities-of';
import styles from './DemoAccounts.module.css';

/** The accounts of a demonstration, city by city, one press each; nothing where the server offers none. */
export function DemoAccounts({ onChoose }: { readonly onChoose: (account: DemoAccount) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const { data } = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: ({ signal }) => readDemoAccounts(signal),
    staleTime: Infinity,
    retry: false,
  });
  if (data === undefined || data.length === 0) return null;
  const cities = citiesOf(data);
  const city = chosen ?? cities[0]?.cityKey;
  return (
    <section className={styles.demo} aria-label={t('login.demoTitle')}>
      <h3>{t('login.demoTitle')}</h3>
      <p>{t('login.demoHint')}</p>
      {cities.length > 1 && (
        <Segmented<string>
          block
          className={styles.cities}
          size="large"
          aria-label={t('login.demoCity')}
          value={city}
          onChange={setChosen}
          options={cities.map((one) => ({
            value: one.cityKey,
            label: localText(one, 'city', language),
          }))}
        />
      )}
      <ul tabIndex={0} aria-label={t('login.demoTitle')}>
        {data
          .filter((account) => account.cityKey === city)
          .map((account) => (
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
