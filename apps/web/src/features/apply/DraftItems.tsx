import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { ItemFacts } from '../../api/proceedings';
import { useLanguage } from '../../i18n/use-language';
import styles from '../lists/ListsPage.module.css';

interface Props {
  readonly items: readonly ItemFacts[];
  readonly onEdit: (at: number) => void;
  readonly onRemove: (at: number) => void;
}

/** The items of a draft; pressed, one is changed. */
export function DraftItems({ items, onEdit, onRemove }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (items.length === 0) return <p className={styles.empty}>{t('apply.noDraftItems')}</p>;
  return (
    <ul className={styles.items}>
      {items.map((item, at) => {
        const name = language === 'zh' ? item.nameZh : (item.nameEn ?? item.nameZh);
        return (
          <li key={`${item.code} ${String(at)}`} className={styles.draftItem}>
            <button type="button" className={styles.item} onClick={() => onEdit(at)}>
              <span className={styles.code}>{item.code}</span>
              <span className={styles.itemName}>{name}</span>
            </button>
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('apply.removeItem', { name })}
              title={t('apply.removeItem', { name })}
              onClick={() => onRemove(at)}
            />
          </li>
        );
      })}
    </ul>
  );
}
