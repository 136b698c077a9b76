import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { localDay, toWallTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import styles from './ListsPage.module.css';
import { useAreas } from './use-areas';
import type { ListsView } from './use-list-view';

interface Props {
  readonly view: ListsView;
  readonly onChange: (change: Partial<ListsView>) => void;
}

/** Whose lists, in force on which day, as the record stood when. */
export function ListsBar({ view, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const areas = useAreas();
  const isPast = view.day !== undefined || view.known !== undefined;
  return (
    <search className={styles.bar}>
      <label className={styles.field}>
        <span>{t('lists.area')}</span>
        <Select
          className={styles.area}
          aria-label={t('lists.area')}
          showSearch={{ optionFilterProp: 'search' }}
          value={areas.length === 0 ? undefined : view.area}
          placeholder={t('report.choose')}
          onChange={(area: string) => onChange({ area })}
          options={areas.map((area) => ({
            value: area.code,
            label: localText(area, 'name', language),
            search: `${area.nameZh} ${area.nameEn} ${area.code}`,
          }))}
        />
      </label>
      <label className={styles.field}>
        <span>{t('lists.day')}</span>
        <Input
          type="date"
          value={view.day ?? localDay()}
          onChange={({ target }) => onChange({ day: target.value || undefined })}
        />
      </label>
      <label className={styles.field}>
        <span>{t('lists.known')}</span>
        <Input
          type="datetime-local"
          max={toWallTime(new Date())}
          value={view.known ?? toWallTime(new Date())}
          onChange={({ target }) => onChange({ known: target.value || undefined })}
        />
      </label>
      {isPast && (
        <Button onClick={() => onChange({ day: undefined, known: undefined })}>
          {t('lists.toNow')}
        </Button>
      )}
    </search>
  );
}
