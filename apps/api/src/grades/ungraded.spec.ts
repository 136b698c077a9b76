import contract from '../../openapi.json';
import { type Described, ungraded } from './ungraded';

const answering = (schema: object, schemas: Record<string, object> = {}): Described => ({
  paths: {
    '/things': {
      get: { responses: { 200: { content: { 'application/json': { schema } } } } },
    },
  },
  components: { schemas },
});

describe('the contract', () => {
  it('grades every property of every answer', () => {
    expect(ungraded(contract)).toEqual([]);
  });
});

describe('ungraded', () => {
  const name = { type: 'string', 'x-grade': 'personal' };

  it('names a property without a grade, also deep inside', () => {
    const thing = { properties: { name, parts: { type: 'array', items: { $ref: '#/x/Part' } } } };
    const part = { properties: { code: { type: 'string' }, name } };
    expect(ungraded(answering({ $ref: '#/x/Thing' }, { Thing: thing, Part: part }))).toEqual([
      'Part.code',
    ]);
  });

  it('names what stands beside null, in a page, and in an object without a class', () => {
    const part = { properties: { code: { type: 'string' } } };
    const page = {
      properties: {
        items: { type: 'array', items: { $ref: '#/x/Thing' } },
        nextCursor: { type: ['string', 'null'] },
      },
    };
    const thing = {
      properties: {
        part: { anyOf: [{ $ref: '#/x/Part' }, { type: 'null' }] },
        free: { type: 'object', additionalProperties: true },
      },
    };
    expect(ungraded(answering(page, { Thing: thing, Part: part }))).toEqual([
      'Part.code',
      'Thing.free',
    ]);
  });

  it('names an answer of which nothing is declared', () => {
    expect(ungraded(answering({ type: 'object' }))).toEqual(['GET /things']);
  });

  it('lets what lies in a graded object have the grade of it', () => {
    const thing = {
      properties: { all: { 'x-grade': 'internal', properties: { code: { type: 'string' } } } },
    };
    expect(ungraded(answering({ $ref: '#/x/Thing' }, { Thing: thing }))).toEqual([]);
  });
});
