import { Button } from 'antd';

import type { SignInMethods } from '../../api/account';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';

interface Props {
  readonly provider: NonNullable<SignInMethods['oidc']>;
  /** The page of ours to come back to. */
  readonly returnTo: string;
  /** Whether it is the way in that most people take. */
  readonly isMain: boolean;
}

/** Leaves for the city's identity provider. */
export function ProviderButton({ provider, returnTo, isMain }: Props) {
  const language = useLanguage();
  return (
    <Button
      type={isMain ? 'primary' : 'default'}
      size="large"
      block
      href={`/api/auth/oidc/start?returnTo=${encodeURIComponent(returnTo)}`}
    >
      {localText(provider, 'label', language)}
    </Button>
  );
}
