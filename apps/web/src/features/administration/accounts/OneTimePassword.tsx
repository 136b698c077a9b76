import { useTranslation } from 'react-i18next';

import { ShownOnce } from '../ShownOnce';

/** A password that was just made; it is nowhere but on the screen. */
export interface FreshPassword {
  readonly accountId: string;
  readonly password: string;
}

/** Shows the password this once, to be handed on. */
export function OneTimePassword({ password }: { readonly password: string }) {
  const { t } = useTranslation();
  return (
    <ShownOnce
      title={t('accounts.temporaryPassword')}
      value={password}
      hint={t('accounts.temporaryPasswordHint')}
    />
  );
}
