import { Input, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';

import { OUTCOMES, type Outcome, type RecordEntry, type RecordFilter } from '../../api/record';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import styles from './RecordPage.module.css';
import { useActNames } from './use-record';

interface Props {
  readonly filter: RecordFilter;
  readonly onChange: (change: RecordFilter) => void;
  /** Any entry that is shown: it knows the names of the person and the case that are filtered by. */
  readonly shown: RecordEntry | undefined;
}

/** By act, outcome, days, and what one has in hand; person and case come from an entry and can be taken away. */
export function RecordFilterBar({ filter, onChange, shown }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const acts = useActNames();
  return (
    <search className={styles.bar}>
      <Input.Search
        className={styles.words}
        allowClear
        key={filter.q ?? ''}
        defaultValue={filter.q ?? ''}
        aria-label={t('record.search')}
        placeholder={t('record.search')}
        onSearch={(q) => onChange({ q: q.trim() })}
      />
      <Select<string>
        className={styles.act}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('record.act')}
        placeholder={t('record.allActs')}
        {...(filter.action !== undefined && { value: filter.action })}
        onChange={(action: string | undefined) => onChange({ action })}
        options={acts.data?.map((act) => ({
          value: act.actions.join(','),
          label: localText(act, 'name', language),
        }))}
      />
      <Select<Outcome | 'all'>
        className={styles.outcome}
        aria-label={t('record.outcomeTitle')}
        value={filter.outcome ?? 'all'}
        onChange={(outcome) => onChange({ outcome: outcome === 'all' ? undefined : outcome })}
        options={[
          { value: 'all', label: t('record.allOutcomes') },
          ...OUTCOMES.map((outcome) => ({ value: outcome, label: t(`record.outcome.${outcome}`) })),
        ]}
      />
      <span className={styles.days}>
        <Input
          type="date"
          aria-label={t('record.from')}
          value={filter.from ?? ''}
          {...(filter.to !== undefined && { max: filter.to })}
          onChange={(event) => onChange({ from: event.target.value })}
        />
        <span aria-hidden="true">–</span>
        <Input
          type="date"
          aria-label={t('record.to')}
          value={filter.to ?? ''}
          {...(filter.from !== undefined && { min: filter.from })}
          onChange={(event) => onChange({ to: event.target.value })}
        />
      </span>
      {filter.case !== undefined && (
        <Tag closable onClose={() => onChange({ case: undefined })}>
          {t('record.ofCase', { name: shown?.caseNumber ?? filter.case.slice(0, 8) })}
        </Tag>
      )}
      {filter.account !== undefined && (
        <Tag closable onClose={() => onChange({ account: undefined })}>
          {t('record.byPerson', { name: shown?.actorName ?? filter.account.slice(0, 8) })}
        </Tag>
      )}
    </search>
  );
}
