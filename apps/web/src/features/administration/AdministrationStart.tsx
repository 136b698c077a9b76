import { Navigate } from 'react-router';

import { useMe } from '../../app/use-me';
import { administrationPages } from './administration-pages';

/** Leads to the first page of administration that is open to the person. */
export function AdministrationStart() {
  const [first] = administrationPages(useMe(), false);
  return <Navigate to={first === undefined ? '/' : `/administration/${first.path}`} replace />;
}
