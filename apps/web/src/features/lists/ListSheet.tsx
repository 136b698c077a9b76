import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ItemList } from '../../api/item-lists';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/Section';
import { ItemSheet } from './ItemSheet';
import { ListMarks } from './ListMarks';
import styles from './ListsPage.module.css';
import { useAreas } from './use-areas';

/** One list: whose it is, how it stands, and the matters on it. */
export function ListSheet({ list }: { readonly list: ItemList }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState<string | null>(null);
  const owner = useAreas().find(({ code }) => code === list.areaCode);
  const title = [owner && localText(owner, 'name', language), t(`lists.kinds.${list.kind}`)]
    .filter(Boolean)
    .join(language === 'zh' ? '' : ' · ');
  const item = list.items.find(({ code }) => code === opened);
  return (
    <Section title={title} extra={<ListMarks list={list} />}>
      <p className={styles.minor}>
        {t('lists.version', { version: list.version })} ·{' '}
        {list.validTo === null
          ? t('lists.since', { from: list.validFrom })
          : t('lists.sinceUntil', { from: list.validFrom, to: list.validTo })}
      </p>
      {list.items.length === 0 && <p className={styles.empty}>{t('lists.noItems')}</p>}
      <ul className={styles.items}>
        {list.items.map((one) => (
          <li key={one.code}>
            <button type="button" className={styles.item} onClick={() => setOpened(one.code)}>
              <span className={styles.code}>{one.code}</span>
              <span className={styles.itemName}>{localText(one, 'name', language)}</span>
              <span className={styles.itemSince}>{t('lists.since', { from: one.validFrom })}</span>
            </button>
          </li>
        ))}
      </ul>
      {item !== undefined && <ItemSheet list={list} item={item} onClose={() => setOpened(null)} />}
    </Section>
  );
}
