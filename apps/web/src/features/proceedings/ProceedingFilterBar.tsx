import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import {
  OUTCOME_FILTERS,
  PROCEEDING_KINDS,
  type OutcomeFilter,
  type ProceedingFilter,
  type ProceedingKind,
} from '../../api/proceedings';
import { useMe } from '../../app/use-me';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { useAreas } from '../lists/use-areas';
import styles from './ProceedingsPage.module.css';

interface Props {
  readonly filter: ProceedingFilter;
  readonly onChange: (change: ProceedingFilter) => void;
}

const ALL = 'all';

/** Whose lists, what for, how far, and whether only one's own applications. */
export function ProceedingFilterBar({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const applies = useMe().permissions.includes('item.apply');
  const areas = useAreas();
  const given = <T extends string>(value: T | typeof ALL) => (value === ALL ? undefined : value);
  return (
    <search className={styles.bar}>
      <Select<string>
        className={styles.choice}
        aria-label={t('lists.area')}
        showSearch={{ optionFilterProp: 'label' }}
        value={filter.area ?? ALL}
        onChange={(area) => onChange({ area: given(area) })}
        options={[
          { value: ALL, label: t('proceedings.allAreas') },
          ...areas.map((area) => ({
            value: area.code,
            label: localText(area, 'name', language),
          })),
        ]}
      />
      <Select<ProceedingKind | typeof ALL>
        className={styles.choice}
        aria-label={t('proceedings.kind')}
        value={filter.kind ?? ALL}
        onChange={(kind) => onChange({ kind: given(kind) })}
        options={[
          { value: ALL, label: t('proceedings.allKinds') },
          ...PROCEEDING_KINDS.map((kind) => ({ value: kind, label: t(`matterKind.${kind}`) })),
        ]}
      />
      <Select<OutcomeFilter | typeof ALL>
        className={styles.choice}
        aria-label={t('proceedings.state')}
        value={filter.outcome ?? ALL}
        onChange={(outcome) => onChange({ outcome: given(outcome) })}
        options={[
          { value: ALL, label: t('proceedings.allStates') },
          ...OUTCOME_FILTERS.map((one) => ({
            value: one,
            label: t(`proceedings.outcomes.${one}`),
          })),
        ]}
      />
      {applies && (
        <Checkbox
          checked={filter.mine === true}
          onChange={(event) => onChange({ mine: event.target.checked })}
        >
          {t('proceedings.mine')}
        </Checkbox>
      )}
    </search>
  );
}
