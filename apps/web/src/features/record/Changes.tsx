import { useTranslation } from 'react-i18next';

import type { RecordEntry } from '../../api/record';
import { useLanguage } from '../../i18n/use-language';
import styles from './RecordPage.module.css';
import { valueName, valueText } from './value-text';

/** What an act changed: each value before and after. */
export function Changes({ entry }: { readonly entry: RecordEntry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const before = entry.oldValue ?? {};
  const after = entry.newValue ?? {};
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const text = (value: unknown) => valueText(value, entry.people, t, language);
  if (names.length === 0) return null;
  return (
    <table className={styles.changes}>
      <caption>{t('record.changes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('record.item')}</th>
          <th scope="col">{t('record.before')}</th>
          <th scope="col">{t('record.after')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{valueName(name, t)}</th>
            <td>{entry.oldValue === null ? '' : text(before[name])}</td>
            <td>{text(after[name])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
