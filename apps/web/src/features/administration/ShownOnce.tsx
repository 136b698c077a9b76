import { Alert, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly title: string;
  readonly value: string;
  readonly hint: string;
}

/** A secret that was just made and is nowhere but on the screen. */
export function ShownOnce({ title, value, hint }: Props) {
  const { t } = useTranslation();
  const size = value.length > 30 ? 15 : 20;
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      style={{ marginBottom: 20 }}
      title={title}
      description={
        <>
          <Typography.Text
            strong
            copyable={{ tooltips: [t('accounts.copy'), t('accounts.copied')] }}
            style={{ fontFamily: 'monospace', fontSize: size, wordBreak: 'break-all' }}
          >
            {value}
          </Typography.Text>
          <p>{hint}</p>
        </>
      }
    />
  );
}
