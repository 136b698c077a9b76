import type { OpenAPIObject } from '@nestjs/swagger';
import { withNullTypes } from './null-types';

const schemaOf = (schema: object) => {
  const document = { components: { schemas: { Thing: { properties: { it: schema } } } } };
  const { components } = withNullTypes(document as unknown as OpenAPIObject);
  return (components?.schemas as unknown as typeof document.components.schemas).Thing.properties.it;
};

describe('withNullTypes', () => {
  it('puts null among the types', () => {
    expect(schemaOf({ type: 'string', format: 'date-time', nullable: true })).toEqual({
      type: ['string', 'null'],
      format: 'date-time',
    });
  });

  it('puts null among the values of an enumeration as well', () => {
    expect(schemaOf({ type: 'string', enum: ['done', 'notDone'], nullable: true })).toEqual({
      type: ['string', 'null'],
      enum: ['done', 'notDone', null],
    });
  });

  it('offers null beside a referenced schema', () => {
    const allOf = [{ $ref: '#/components/schemas/Post' }];
    expect(schemaOf({ type: 'object', nullable: true, allOf })).toEqual({
      anyOf: [...allOf, { type: 'null' }],
    });
  });

  it('leaves everything else as it is', () => {
    expect(schemaOf({ type: 'array', items: { type: 'string' } })).toEqual({
      type: 'array',
      items: { type: 'string' },
    });
  });
});
