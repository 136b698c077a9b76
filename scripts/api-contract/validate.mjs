import {
  BaseResolver,
  createConfig,
  lintDocument,
  makeDocumentFromString,
} from '@redocly/openapi-core';

/** A list that anybody may read in every state has nothing to refuse. */
const rules = { 'operation-4xx-response': 'off' };

/** @throws when the document is not sound OpenAPI 3.1: structure, references, unique operation ids, security … */
export async function validate(description) {
  const { styleguide } = await createConfig({ extends: ['recommended'], rules });
  const problems = await lintDocument({
    document: makeDocumentFromString(JSON.stringify(description), 'openapi.json'),
    config: styleguide,
    externalRefResolver: new BaseResolver(),
  });
  if (problems.length === 0) return;
  const lines = problems.map(
    ({ ruleId, message, location }) => `${location[0].pointer}: ${message} (${ruleId})`,
  );
  throw new Error(`The description of the api is not sound:\n${lines.join('\n')}`);
}
