import { Alert, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

/** A password that was just made; it is nowhere but on the screen. */
export interface FreshPassword {
  readonly accountId: string;
  readonly password: string;
}

/** Shows the password this once, to be handed on. */
export function OneTimePassword({ password }: { readonly password: string }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      style={{ marginBottom: 20 }}
      title={t('accounts.temporaryPassword')}
      description={
        <>
          <Typography.Text
            strong
            copyable={{ tooltips: [t('accounts.copy'), t('accounts.copied')] }}
            style={{ fontFamily: 'monospace', fontSize: 20 }}
          >
            {password}
          </Typography.Text>
          <p>{t('accounts.temporaryPasswordHint')}</p>
        </>
      }
    />
  );
}
