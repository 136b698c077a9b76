import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiAcceptedResponse } from '@nestjs/swagger';
import { Requires } from '@grid/access';
import { ApiProblems } from '../http/api-problems';
import { PendingActResponse } from './task-acts.response';

/** A route whose act is accepted at once and counts when the engine's own record says so. */
export const ActsPending = () =>
  applyDecorators(
    HttpCode(202),
    Requires('task.work'),
    ApiAcceptedResponse({
      type: PendingActResponse,
      description: '待引擎确认后生效 / counts once the engine’s record says so',
    }),
    ApiProblems(400, 404, 409),
  );
