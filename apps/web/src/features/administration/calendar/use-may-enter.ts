import { useMe } from '../../../app/use-me';

/** Whether the person administers a whole city: calendar and office hours are the city's. */
export function useMayEnter(): boolean {
  return /^\d{4}00$/.test(useMe().post?.organisation.areaCode ?? '');
}
