import { Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';

import { restoreSession } from '../api/renew-session';
import { Loading } from '../ui/Loading';
import { ProblemAlert } from '../ui/ProblemAlert';
import { AsThemselves } from './AsThemselves';
import { useSession } from './use-session';

/** Lets through who is signed in; everybody else signs in first and comes back to where they were. */
export function SignedIn() {
  const state = useSession();
  const { pathname, search } = useLocation();
  switch (state.status) {
    case 'restoring':
      return <Loading />;
    case 'unreachable':
      return <ProblemAlert error={state.error} onRetry={() => void restoreSession()} />;
    case 'signedOut': {
      const back = `${pathname}${search}`;
      const query = back === '/' ? '' : `?from=${encodeURIComponent(back)}`;
      return <Navigate to={`/login${query}`} replace />;
    }
    case 'signedIn':
      return (
        <Suspense key={state.session.accountId} fallback={<Loading />}>
          <AsThemselves />
        </Suspense>
      );
  }
}
