import { useTranslation } from 'react-i18next';

import type { ProceedingDetail } from '../../api/proceedings';
import { Facts } from '../../ui/Facts';
import { Mark } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import styles from './Rounds.module.css';

/** That the changed list was made public and filed with the city, with the proof of it. */
export function MadeKnown({ proceeding }: { readonly proceeding: ProceedingDetail }) {
  const { t } = useTranslation();
  const { publication, filing, publicationOverdue, filingOverdue } = proceeding;
  if (proceeding.kind === 'rectification') return null;
  return (
    <Section title={t('proceedings.madeKnown')}>
      <div className={styles.rounds}>
        <article>
          <div className={styles.head}>
            <h3>{t('proceedings.publication')}</h3>
            {publicationOverdue && <Mark tone="bad">{t('proceedings.publicationOverdue')}</Mark>}
          </div>
          {publication === null ? (
            <p className={styles.minor}>{t('proceedings.notYet')}</p>
          ) : (
            <Facts
              columns={1}
              facts={[
                { label: t('proceedings.publishedOn'), value: publication.publishedOn },
                { label: t('proceedings.publishedWhere'), value: publication.place },
                { label: t('proceedings.proof'), value: publication.proof },
              ]}
            />
          )}
        </article>
        <article>
          <div className={styles.head}>
            <h3>{t('proceedings.filing')}</h3>
            {filingOverdue && <Mark tone="bad">{t('proceedings.filingOverdue')}</Mark>}
          </div>
          {filing === null ? (
            <p className={styles.minor}>{t('proceedings.notYet')}</p>
          ) : (
            <Facts
              columns={1}
              facts={[
                { label: t('proceedings.filedOn'), value: filing.filedOn },
                { label: t('proceedings.filingProof'), value: filing.proof },
                { label: t('proceedings.receipt'), value: filing.receiptNumber },
                { label: t('proceedings.receivedOn'), value: filing.receivedOn },
              ]}
            />
          )}
        </article>
      </div>
    </Section>
  );
}
