import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader } from '@nestjs/swagger';
import { ApiProblems } from './api-problems';

/** Documents what holds for every route that asks who is calling. */
export const ApiSignedIn = () =>
  applyDecorators(
    ApiBearerAuth(),
    ApiHeader({
      name: 'X-Post-Id',
      required: false,
      schema: { type: 'string', format: 'uuid' },
      description: '以哪个岗位行事；缺省为第一个 / the post to act under; else the first',
    }),
    ApiProblems(401, 403),
  );
