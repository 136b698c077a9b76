import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readOfficeHours, type OfficeHours } from '../../../api/calendar';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import { Section } from '../../../ui/Section';
import styles from '../Administration.module.css';
import { ADMINISTRATION } from '../use-act';
import { OfficeHoursForm } from './OfficeHoursForm';
import { useMayEnter } from './use-may-enter';

/** When the offices are open: limits that are set in working hours are counted by it. */
export function OfficeHoursSection() {
  const { t } = useTranslation();
  const mayEnter = useMayEnter();
  const [entering, setEntering] = useState(false);
  const { data = [], error } = useQuery({
    queryKey: [ADMINISTRATION, 'officeHours'],
    queryFn: ({ signal }) => readOfficeHours(signal),
  });
  return (
    <Section
      title={t('officeHours.title')}
      extra={
        mayEnter &&
        !entering && <Button onClick={() => setEntering(true)}>{t('officeHours.set')}</Button>
      }
    >
      <p className={styles.minor}>{t('officeHours.lead')}</p>
      {error !== null && <ProblemAlert error={error} />}
      {entering && <OfficeHoursForm onDone={() => setEntering(false)} />}
      <ul>
        {data.map((one) => (
          <Setting key={one.validFrom} one={one} />
        ))}
      </ul>
    </Section>
  );
}

function Setting({ one }: { readonly one: OfficeHours }) {
  const { t } = useTranslation();
  const { validFrom, spans, source, ofEveryCity } = one;
  return (
    <li className={styles.festival}>
      <strong>{t('officeHours.from', { day: validFrom })}</strong>
      <span>
        {spans.map(({ from, to }) => `${from}–${to}`).join(t('posts.gridSeparator'))}
        <span className={styles.minor}>
          {' · '}
          {ofEveryCity ? t('officeHours.sample') : t('calendar.source', { source })}
        </span>
      </span>
    </li>
  );
}
