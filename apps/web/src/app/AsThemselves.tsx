import { lazy } from 'react';

import { Shell } from './shell/Shell';
import { useMe } from './use-me';

const ForcedPasswordChange = lazy(async () => ({
  default: (await import('../features/password/ForcedPasswordChange')).ForcedPasswordChange,
}));

/** The application, or first the change of a password that an administrator has set. */
export function AsThemselves() {
  return useMe().mustChangePassword ? <ForcedPasswordChange /> : <Shell />;
}
