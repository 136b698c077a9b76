import { useTranslation } from 'react-i18next';

import type { ServiceClient } from '../../../api/service-clients';
import { Mark } from '../../../ui/Mark';
import { useNow } from '../../../ui/use-now';

/** Whether the system is let in. */
export function SystemMark({ client }: { readonly client: ServiceClient }) {
  const { t } = useTranslation();
  const now = useNow();
  if (client.disabledAt !== null) return <Mark tone="bad">{t('systems.disabled')}</Mark>;
  if (client.expiresAt !== null && Date.parse(client.expiresAt) <= now) {
    return <Mark tone="warn">{t('systems.expired')}</Mark>;
  }
  return <Mark tone="good">{t('systems.active')}</Mark>;
}
