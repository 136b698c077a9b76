import { Table, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';

import { ORGANISATION_KINDS, type Organisation } from '../../../api/organisations';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { useIsPhone } from '../../../ui/use-media';
import styles from '../Administration.module.css';

interface Props {
  readonly organisations: readonly Organisation[];
  readonly onOpen: (code: string) => void;
}

/** Organisations, the grid authority first: rows on a desk, cards on a phone. */
export function OrganisationList({ organisations, onOpen }: Props) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  if (organisations.length === 0) {
    return <p className={styles.empty}>{t('organisations.empty')}</p>;
  }
  const sorted = [...organisations].sort(
    (one, other) => ORGANISATION_KINDS.indexOf(one.kind) - ORGANISATION_KINDS.indexOf(other.kind),
  );
  return isPhone ? (
    <Cards organisations={sorted} onOpen={onOpen} />
  ) : (
    <Rows organisations={sorted} onOpen={onOpen} />
  );
}

function Rows({ organisations, onOpen }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: TableProps<Organisation>['columns'] = [
    {
      title: t('organisations.name'),
      render: (_, one) => (
        <>
          <button type="button" className={styles.open} onClick={() => onOpen(one.code)}>
            {localText(one, 'name', language)}
          </button>
          <div className={styles.minor}>{one.code}</div>
        </>
      ),
    },
    { title: t('organisations.kind'), render: (_, one) => t(`organisationKind.${one.kind}`) },
    { title: t('organisations.posts'), dataIndex: 'posts', align: 'end' },
    { title: t('organisations.lastDay'), render: (_, one) => one.validTo ?? '' },
  ];
  return (
    <Table<Organisation>
      rowKey="code"
      columns={columns}
      dataSource={[...organisations]}
      pagination={false}
      scroll={{ x: 640 }}
    />
  );
}

function Cards({ organisations, onOpen }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.cards}>
      {organisations.map((one) => (
        <li key={one.code}>
          <button type="button" className={styles.card} onClick={() => onOpen(one.code)}>
            <span className={styles.cardHead}>
              <strong>{localText(one, 'name', language)}</strong>
            </span>
            <span className={styles.minor}>
              {t(`organisationKind.${one.kind}`)} ·{' '}
              {t('organisations.postCount', { count: one.posts })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
