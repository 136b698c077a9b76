import { SetMetadata, type Type, applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { nullableText } from './api-schemas';

/** Under which a handler says what its pages consist of. */
export const PAGE_OF = 'http:pageOf';

/** Documents a collection of `item`. */
export const ApiPage = (item: Type) =>
  applyDecorators(
    SetMetadata(PAGE_OF, item),
    ApiExtraModels(item),
    ApiOkResponse({
      description: '一页 / one page',
      schema: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          nextCursor: {
            ...nullableText,
            description: '最后一页为 null / null on the last page',
          },
        },
      },
    }),
  );
