import { useTranslation } from 'react-i18next';

import type { ServiceClient, ServiceClientSecret } from '../../../api/service-clients';
import { formatTime } from '../../../format/time';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { Facts } from '../../../ui/Facts';
import { SideSheet } from '../../../ui/SideSheet';
import styles from '../Administration.module.css';
import { ShownOnce } from '../ShownOnce';
import { scopeText } from './scope-text';
import { SystemActs } from './SystemActs';
import { SystemMark } from './SystemMark';

interface Props {
  readonly client: ServiceClient | undefined;
  /** The secret that was just made. */
  readonly secret: string | null;
  readonly onSecret: (made: ServiceClientSecret) => void;
  readonly onClose: () => void;
}

/** One system that is let in: what it may do, and its secrets' days. */
export function SystemSheet({ client, secret, onSecret, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SideSheet
      open={client !== undefined}
      title={client?.label ?? t('systems.one')}
      onClose={onClose}
    >
      {client !== undefined && (
        <>
          {secret !== null && (
            <ShownOnce
              title={t('systems.secret')}
              value={secret}
              hint={t(`systems.secretHint.${client.kind}`)}
            />
          )}
          <section className={styles.part}>
            <ClientFacts client={client} />
          </section>
          {client.disabledAt === null && (
            <>
              <section className={styles.part}>
                <SystemActs key={client.id} client={client} onSecret={onSecret} />
              </section>
              <section className={styles.part}>
                <Secrets client={client} />
              </section>
            </>
          )}
        </>
      )}
    </SideSheet>
  );
}

function ClientFacts({ client }: { readonly client: ServiceClient }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organisation, scopes, createdAt, expiresAt, disabledAt, lastUsedAt } = client;
  const time = (instant: string | null) => instant && formatTime(instant, language);
  return (
    <Facts
      columns={2}
      facts={[
        { label: t('systems.kind'), value: t(`serviceKind.${client.kind}`) },
        { label: t('systems.state'), value: <SystemMark client={client} /> },
        {
          label: t('systems.organisation'),
          value:
            organisation === null
              ? t('systems.noOrganisation')
              : localText(organisation, 'name', language),
          wide: true,
        },
        {
          label: t('systems.scopes'),
          value: scopes.map((scope) => scopeText(scope, t)).join(t('systems.separator')),
          wide: true,
        },
        { label: t('systems.createdAt'), value: time(createdAt) },
        { label: t('systems.expiresAt'), value: time(expiresAt) ?? t('systems.open') },
        { label: t('systems.disabledAt'), value: time(disabledAt) },
        { label: t('systems.lastUsed'), value: time(lastUsedAt) ?? t('systems.never') },
      ]}
    />
  );
}

function Secrets({ client }: { readonly client: ServiceClient }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <div className={styles.partHead}>
        <h3>{t('systems.secrets')}</h3>
      </div>
      <ul>
        {client.secrets.map(({ createdAt, validUntil }) => (
          <li key={createdAt} className={styles.line}>
            <span>{t('systems.secretMade', { time: formatTime(createdAt, language) })}</span>
            <span className={styles.minor}>
              {validUntil === null
                ? t('systems.secretCurrent')
                : t('systems.secretUntil', { time: formatTime(validUntil, language) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
