import { oidcErrors } from '../oidc.errors';

const SOMEWHERE = 'https://here.invalid';

/**
 * The page of ours to go to afterwards, as path, query and fragment; the start page when none is asked for.
 * @throws DomainError RETURN_TO_INVALID for anything that a browser would not take as a page of this system
 */
export function checkedReturnTo(wanted: string | undefined): string {
  if (wanted === undefined || wanted === '') return '/';
  const isPlain = /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted) && wanted.length <= 500;
  if (!isPlain || !URL.canParse(wanted, SOMEWHERE)) throw oidcErrors.returnToInvalid();
  const { origin, pathname, search, hash } = new URL(wanted, SOMEWHERE);
  const isPage =
    origin === SOMEWHERE && !pathname.startsWith('//') && !/^\/api(\/|$)/.test(pathname);
  if (!isPage) throw oidcErrors.returnToInvalid();
  return `${pathname}${search}${hash}`;
}
