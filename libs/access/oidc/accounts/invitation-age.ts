import type { AppConfig } from '@grid/config';
import type { Clock } from '@grid/kernel';

const DAY_MS = 24 * 60 * 60 * 1000;

/** An invitation that was made at this instant or before is no longer open. */
export function oldestOpen(config: AppConfig, clock: Clock): Date {
  return new Date(clock.now().getTime() - config.get('OIDC_INVITATION_DAYS') * DAY_MS);
}
