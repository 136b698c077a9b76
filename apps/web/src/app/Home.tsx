import { Navigate } from 'react-router';

import { doorsOf } from './doors';
import { useMe } from './use-me';

/** The start address leads to what the person is here for. */
export function Home() {
  const me = useMe();
  return <Navigate to={doorsOf(me)[0]?.path ?? '/notices'} replace />;
}
