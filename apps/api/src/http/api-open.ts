import { ApiSecurity } from '@nestjs/swagger';

/** Documents that a route asks for no bearer token. */
export const ApiOpen = () => ApiSecurity({});
