import { CheckCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Facts } from '../../ui/Facts';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Loading } from '../../ui/Loading';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useCase } from '../case/use-case';
import styles from './ReportSentPage.module.css';

/** The receipt of a report, and where to follow it. */
export function ReportSentPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams();
  const { data, error } = useCase(id);
  return (
    <div className={styles.receipt}>
      <CheckCircleFilled className={styles.sign} />
      <h1>{t('report.sentTitle')}</h1>
      <p className={styles.lead}>{t('report.sentHint')}</p>
      {error !== null && <ProblemAlert error={error} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <Facts
          columns={1}
          facts={[
            { label: t('case.category'), value: localText(data, 'category', language) },
            {
              label: t('case.place'),
              value: `${localText(data, 'gridName', language)} ${data.placeText}`,
            },
            { label: t('case.reportedAt'), value: formatTime(data.reportedAt, language) },
          ]}
        />
      )}
      <div className={styles.ways}>
        <Link className={styles.primary} to={`/cases/${id}`}>
          {t('report.toCase')}
        </Link>
        <Link to="/report">{t('report.another')}</Link>
      </div>
    </div>
  );
}
