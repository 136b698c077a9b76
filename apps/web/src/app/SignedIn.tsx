import { Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';

import { Loading } from '../ui/Loading';
import { Shell } from './shell/Shell';
import { useSession } from './use-session';

/** Lets through who is signed in; everybody else signs in first and comes back to where they were. */
export function SignedIn() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session === null) {
    const back = `${pathname}${search}`;
    const query = back === '/' ? '' : `?from=${encodeURIComponent(back)}`;
    return <Navigate to={`/login${query}`} replace />;
  }
  return (
    <Suspense fallback={<Loading />}>
      <Shell />
    </Suspense>
  );
}
