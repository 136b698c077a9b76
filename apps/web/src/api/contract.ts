import type { components, operations } from './generated';

/** What the API and this application agree on; `generated.ts` is written from the API's own description. */
export type Schemas = components['schemas'];

/** What an operation answers when all went well. */
export type Answer<O extends keyof operations> = Body<Success<operations[O]['responses']>>;

/** What may be asked for in the address of an operation. */
export type Query<O extends keyof operations> = NonNullable<operations[O]['parameters']['query']>;

type Success<Responses> = Responses[keyof Responses & (200 | 201 | 202)];
type Body<Response> = Response extends {
  readonly content: { readonly 'application/json': infer B };
}
  ? B
  : never;

/** Every value of a choice, in the order in which it is shown; to leave one out does not compile. */
export const everyOf =
  <Choice extends string>() =>
  <const Values extends readonly Choice[]>(
    values: [Choice] extends [Values[number]] ? Values : never,
  ): Values =>
    values;
