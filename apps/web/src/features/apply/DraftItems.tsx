import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { FieldProblem } from '../../api/problem';
import type { DraftItem } from '../../api/proceedings';
import { useLanguage } from '../../i18n/use-language';
import styles from '../lists/ListsPage.module.css';

interface Props {
  readonly items: readonly DraftItem[];
  /** What the items were refused for, by their place. */
  readonly refusals: ReadonlyMap<number, readonly FieldProblem[]>;
  readonly onEdit: (at: number) => void;
  readonly onRemove: (at: number) => void;
}

/** The items of a draft, each with what it was refused for; pressed, one is changed. */
export function DraftItems({ items, refusals, onEdit, onRemove }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (refusals.size > 0) {
      list.current?.querySelector('[data-refused=true]')?.scrollIntoView({ block: 'center' });
    }
  }, [refusals]);
  if (items.length === 0) return <p className={styles.empty}>{t('apply.noDraftItems')}</p>;
  return (
    <ul ref={list} className={styles.items}>
      {items.map((item, at) => {
        const name = language === 'zh' ? item.nameZh : (item.nameEn ?? item.nameZh);
        return (
          <li
            key={`${item.code} ${String(at)}`}
            className={styles.draftItem}
            data-refused={refusals.has(at)}
          >
            <button type="button" className={styles.item} onClick={() => onEdit(at)}>
              <span className={styles.code}>{item.code}</span>
              <span className={styles.itemName}>{name}</span>
              {refusals.get(at)?.map(({ field, message }) => (
                <span key={field} className={styles.refusal} role="alert">
                  {message}
                </span>
              ))}
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
