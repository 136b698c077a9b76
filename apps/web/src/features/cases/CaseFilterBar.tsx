import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { CASE_STATUSES, type CaseFilter, type CaseStatus } from '../../api/cases';
import { useMe } from '../../app/use-me';
import styles from './CasesPage.module.css';

interface Props {
  readonly filter: CaseFilter;
  readonly onChange: (change: CaseFilter) => void;
}

/** Search words, status, and whether only one's own reports are shown. */
export function CaseFilterBar({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const seesMore = useMe().permissions.includes('case.readArea');
  return (
    <search className={styles.bar}>
      <Input.Search
        className={styles.words}
        allowClear
        key={filter.q ?? ''}
        defaultValue={filter.q ?? ''}
        aria-label={t('cases.search')}
        placeholder={t('cases.search')}
        onSearch={(q) => onChange({ q: q.trim() })}
      />
      <Select<CaseStatus | 'all'>
        className={styles.status}
        aria-label={t('cases.status')}
        value={filter.status ?? 'all'}
        onChange={(status) => onChange({ status: status === 'all' ? undefined : status })}
        options={[
          { value: 'all', label: t('cases.allStatuses') },
          ...CASE_STATUSES.map((status) => ({ value: status, label: t(`caseStatus.${status}`) })),
        ]}
      />
      {seesMore && (
        <Checkbox
          checked={filter.mine === true}
          onChange={(event) => onChange({ mine: event.target.checked })}
        >
          {t('cases.mine')}
        </Checkbox>
      )}
    </search>
  );
}
