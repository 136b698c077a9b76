import { SetMetadata } from '@nestjs/common';
import type { Permission } from '../../domain/permission';

export const REQUIRED_PERMISSION = 'access:permission';

/** What a route needs: a permission, a signed-in person ('signedIn'), or nothing ('anyone'). A route without one is refused. */
export const Requires = (permission: Permission | 'signedIn' | 'anyone') =>
  SetMetadata(REQUIRED_PERMISSION, permission);
