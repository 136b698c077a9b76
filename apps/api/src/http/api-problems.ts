import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemResponse } from './problem.response';

const meanings = {
  400: '提交的内容有误 / something in the request is wrong',
  401: '未登录或凭证无效 / not signed in, or the proof is not valid',
  403: '无权进行此操作 / not allowed',
  404: '不存在，或不在可见范围内 / not there, or not for the caller to see',
  409: '与当前状态冲突 / does not fit the present state',
  413: '内容过大 / too large',
  429: '操作过于频繁，Retry-After 秒后再试 / too often; try again after Retry-After seconds',
  503: '所需的系统暂时不可用，没有保存 / a system it needs is away, nothing was stored',
} as const;

/** Documents with which problems a route, or every route of a controller, may answer. */
export const ApiProblems = (...statuses: readonly (keyof typeof meanings)[]) =>
  applyDecorators(
    ApiExtraModels(ProblemResponse),
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: meanings[status],
        content: {
          'application/problem+json': { schema: { $ref: getSchemaPath(ProblemResponse) } },
        },
      }),
    ),
  );
