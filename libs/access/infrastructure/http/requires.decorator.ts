import { SetMetadata } from '@nestjs/common';
import type { Permission } from '../../domain/permission';

export const REQUIRED_PERMISSION = 'access:permission';

/** Whom a route is for where no permission says so: a signed-in person, that or a known system, or anybody. */
export const OPENINGS = ['signedIn', 'known', 'anyone'] as const;

/** What a route needs: a permission, or one of `OPENINGS`. */
export type RouteNeed = Permission | (typeof OPENINGS)[number];

/** Says what a route needs. A program with a route that does not say it does not start. */
export const Requires = (need: RouteNeed) => SetMetadata(REQUIRED_PERMISSION, need);
