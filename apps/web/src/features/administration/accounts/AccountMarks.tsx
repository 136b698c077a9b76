import { useTranslation } from 'react-i18next';

import type { Account } from '../../../api/accounts';
import { formatTime } from '../../../format/time';
import { useLanguage } from '../../../i18n/use-language';
import { Mark } from '../../../ui/Mark';

/** Whether the person can sign in, and what is in the way. */
export function AccountMarks({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (account.state === 'disabled') return <Mark tone="bad">{t('accountState.disabled')}</Mark>;
  if (account.lockedUntil !== null) {
    const time = formatTime(account.lockedUntil, language);
    return <Mark tone="warn">{t('accounts.lockedUntil', { time })}</Mark>;
  }
  if (account.mustChangePassword) return <Mark tone="info">{t('accounts.mustChange')}</Mark>;
  return <Mark tone="good">{t('accountState.enabled')}</Mark>;
}
