import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { expectIdentityNoLonger, type AccountIdentities } from '../../../api/identities';
import { formatTime } from '../../../format/time';
import { useLanguage } from '../../../i18n/use-language';
import { Mark } from '../../../ui/Mark';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';

interface Props {
  readonly accountId: string;
  readonly identities: AccountIdentities;
}

/** Those who have signed in to the account, then those who are expected. */
export function IdentityLines({ accountId, identities: { joined, expected } }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const withdraw = useAct(
    (id: string) => expectIdentityNoLonger(accountId, id),
    t('identities.withdrawn'),
  );
  if (joined.length + expected.length === 0) {
    return <p className={styles.minor}>{t('identities.none')}</p>;
  }
  return (
    <ul>
      {joined.map(({ issuer, joinedAt, lastSignInAt }) => (
        <li key={`${issuer} ${joinedAt}`} className={styles.line}>
          <div className={styles.lineText}>
            <span className={styles.address}>{issuer}</span>{' '}
            <Mark tone="good">{t('identities.joined')}</Mark>
            <div className={styles.minor}>
              {t('identities.joinedAt', {
                time: formatTime(joinedAt, language),
                last: formatTime(lastSignInAt, language),
              })}
            </div>
          </div>
        </li>
      ))}
      {expected.map(({ id, issuer, claim, createdAt }) => (
        <li key={id} className={styles.line}>
          <div className={styles.lineText}>
            <span className={styles.address}>{t('identities.byClaim', { claim })}</span>{' '}
            <Mark tone="info">{t('identities.expected')}</Mark>
            <div className={styles.minor}>
              {t('identities.expectedAt', { issuer, time: formatTime(createdAt, language) })}
            </div>
          </div>
          <Button
            type="text"
            danger
            loading={withdraw.isPending && withdraw.variables === id}
            onClick={() => withdraw.mutate(id)}
          >
            {t('identities.withdraw')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
