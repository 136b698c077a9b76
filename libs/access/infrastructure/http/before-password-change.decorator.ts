import { SetMetadata } from '@nestjs/common';

export const BEFORE_PASSWORD_CHANGE = 'access:before-password-change';

/** Leaves a route open to somebody who must change a temporary password first; every other one is closed to them. */
export const BeforePasswordChange = () => SetMetadata(BEFORE_PASSWORD_CHANGE, true);
