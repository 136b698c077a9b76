import { ParseUUIDPipe } from '@nestjs/common';
import { Problem } from '../http/problem';

/** Takes a path part for the id of a work order; what cannot be one is unknown. */
export const anId = new ParseUUIDPipe({
  exceptionFactory: () => new Problem('WORK_ORDER_UNKNOWN'),
});
