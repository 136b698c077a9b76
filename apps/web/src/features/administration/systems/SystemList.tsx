import { Table, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';

import type { ServiceClient } from '../../../api/service-clients';
import { formatTime } from '../../../format/time';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { useIsPhone } from '../../../ui/use-media';
import styles from '../Administration.module.css';
import { SystemMark } from './SystemMark';

interface Props {
  readonly clients: readonly ServiceClient[];
  readonly onOpen: (id: string) => void;
}

/** Systems that are let in: rows on a desk, cards on a phone. */
export function SystemList(props: Props) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  if (props.clients.length === 0) return <p className={styles.empty}>{t('systems.empty')}</p>;
  return isPhone ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ clients, onOpen }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: TableProps<ServiceClient>['columns'] = [
    {
      title: t('systems.label'),
      render: (_, client) => (
        <>
          <button type="button" className={styles.open} onClick={() => onOpen(client.id)}>
            {client.label}
          </button>
          <div className={styles.minor}>{t(`serviceKind.${client.kind}`)}</div>
        </>
      ),
    },
    {
      title: t('systems.organisation'),
      render: (_, { organisation }) =>
        organisation === null
          ? t('systems.noOrganisation')
          : localText(organisation, 'name', language),
    },
    { title: t('systems.state'), render: (_, client) => <SystemMark client={client} /> },
    {
      title: t('systems.lastUsed'),
      render: (_, { lastUsedAt }) => (
        <span className={styles.minor}>
          {lastUsedAt === null ? t('systems.never') : formatTime(lastUsedAt, language)}
        </span>
      ),
    },
  ];
  return (
    <Table<ServiceClient>
      rowKey="id"
      columns={columns}
      dataSource={[...clients]}
      pagination={false}
      scroll={{ x: 860 }}
    />
  );
}

function Cards({ clients, onOpen }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.cards}>
      {clients.map((client) => (
        <li key={client.id}>
          <button type="button" className={styles.card} onClick={() => onOpen(client.id)}>
            <span className={styles.cardHead}>
              <strong>{client.label}</strong>
              <SystemMark client={client} />
            </span>
            <span className={styles.minor}>{t(`serviceKind.${client.kind}`)}</span>
            {client.organisation !== null && (
              <span>{localText(client.organisation, 'name', language)}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
