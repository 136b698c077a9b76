import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readCalendarYear, type CalendarYear } from '../../../api/calendar';
import { localDay } from '../../../format/time';
import { Loading } from '../../../ui/Loading';
import { Page } from '../../../ui/Page';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import { Section } from '../../../ui/Section';
import { ADMINISTRATION } from '../use-act';
import { NoticeForm } from './NoticeForm';
import { OfficeHoursSection } from './OfficeHoursSection';
import { useMayEnter } from './use-may-enter';
import { YearTable } from './YearTable';

/** The days off and the days made up for, year by year, as the State Council's notices set them. */
export function CalendarPage() {
  const { t } = useTranslation();
  const thisYear = Number(localDay().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const { data, error, refetch } = useQuery({
    queryKey: [ADMINISTRATION, 'calendar', year],
    queryFn: ({ signal }) => readCalendarYear(year, signal),
  });
  return (
    <Page
      title={t('administration.calendar')}
      lead={t('calendar.lead')}
      extra={
        <Segmented<number>
          aria-label={t('calendar.year')}
          value={year}
          onChange={setYear}
          options={[thisYear - 1, thisYear, thisYear + 1]}
        />
      }
    >
      {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.missingYears
        .filter((missing) => missing !== year)
        .map((missing) => (
          <Alert
            key={missing}
            type="warning"
            showIcon
            style={{ marginBottom: 20 }}
            title={t('calendar.missing', { year: missing })}
            action={<Button onClick={() => setYear(missing)}>{t('calendar.enter')}</Button>}
          />
        ))}
      {data !== undefined && <Year key={year} known={data} />}
      <div style={{ marginTop: 20 }}>
        <OfficeHoursSection />
      </div>
    </Page>
  );
}

function Year({ known }: { readonly known: CalendarYear }) {
  const { t } = useTranslation();
  const mayEnter = useMayEnter();
  const [entering, setEntering] = useState(mayEnter && !known.covered);
  return (
    <Section
      title={t('calendar.of', { year: known.year })}
      extra={
        mayEnter &&
        !entering && <Button onClick={() => setEntering(true)}>{t('calendar.enterAgain')}</Button>
      }
    >
      {!known.covered && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 20 }}
          title={t('calendar.missing', { year: known.year })}
        />
      )}
      {!mayEnter && <p>{t('calendar.byTheCity')}</p>}
      {entering ? (
        <NoticeForm known={known} onDone={() => setEntering(false)} mayCancel={known.covered} />
      ) : (
        known.covered && <YearTable known={known} />
      )}
    </Section>
  );
}
