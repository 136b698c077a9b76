import { useTranslation } from 'react-i18next';

import type { ItemList } from '../../api/item-lists';
import { Mark } from '../../ui/Mark';
import styles from './ListsPage.module.css';

/** Whether a list was made public and filed with the city, and whether it is only a sample. */
export function ListMarks({ list }: { readonly list: ItemList }) {
  const { t } = useTranslation();
  const { publishedOn, filedOn, sample } = list;
  return (
    <span className={styles.marks}>
      {publishedOn === null ? (
        <Mark tone="warn">{t('lists.unpublished')}</Mark>
      ) : (
        <Mark tone="good">{t('lists.published', { day: publishedOn })}</Mark>
      )}
      {filedOn !== null && <Mark tone="good">{t('lists.filed', { day: filedOn })}</Mark>}
      {sample && <Mark tone="plain">{t('lists.sample')}</Mark>}
    </span>
  );
}
