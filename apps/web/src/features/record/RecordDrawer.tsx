import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { RecordEntry, RecordFilter } from '../../api/record';
import { formatSecond } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Article } from '../../ui/Article';
import { Facts } from '../../ui/Facts';
import { useIsPhone } from '../../ui/use-media';
import { actText } from './act-text';
import { Actor } from './Actor';
import { Changes } from './Changes';
import { OutcomeMark } from './OutcomeMark';
import styles from './RecordPage.module.css';
import { valueName, valueText } from './value-text';

interface Props {
  readonly entry: RecordEntry | null;
  readonly onClose: () => void;
  readonly onFilter: (filter: RecordFilter) => void;
}

/** Everything that is on record of one act, and the ways to others like it. */
export function RecordDrawer({ entry, onClose, onFilter }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isPhone = useIsPhone();
  return (
    <Drawer
      open={entry !== null}
      onClose={onClose}
      size={isPhone ? '100%' : 560}
      title={entry !== null && actText(entry, language)}
    >
      {entry !== null && (
        <div className={styles.detail}>
          <Facts
            columns={isPhone ? 1 : 2}
            facts={[
              { label: t('record.at'), value: formatSecond(entry.at, language) },
              { label: t('record.outcomeTitle'), value: <OutcomeMark outcome={entry.outcome} /> },
              { label: t('record.code'), value: entry.code },
              { label: t('record.actor'), value: <Actor entry={entry} /> },
              {
                label: t('record.case'),
                value: entry.caseId && (
                  <Link to={`/cases/${entry.caseId}`}>
                    {entry.caseNumber ?? t('case.noNumber')}
                  </Link>
                ),
              },
              { label: t('record.step'), value: localText(entry, 'element', language) },
              {
                label: t('record.article'),
                value: entry.article && <Article article={entry.article} />,
              },
              { label: t('record.sourceAddress'), value: entry.sourceAddress },
              ...Object.entries(entry.detail).map(([name, value]) => ({
                label: valueName(name, t),
                value: valueText(value, entry.people, t, language),
              })),
            ]}
          />
          <Changes entry={entry} />
          <Facts
            columns={1}
            facts={[
              { label: t('record.requestId'), value: entry.requestId },
              { label: t('record.entryId'), value: `${entry.action} · ${entry.id}` },
              { label: t('record.seq'), value: entry.seq },
              { label: t('record.hash'), value: <code>{entry.hash}</code> },
            ]}
          />
          <div className={styles.ways}>
            {entry.accountId !== null && (
              <Button onClick={() => onFilter({ account: entry.accountId ?? undefined })}>
                {t('record.samePerson')}
              </Button>
            )}
            {entry.caseId !== null && (
              <Button onClick={() => onFilter({ case: entry.caseId ?? undefined })}>
                {t('record.sameCase')}
              </Button>
            )}
          </div>
        </div>
      )}
    </Drawer>
  );
}
