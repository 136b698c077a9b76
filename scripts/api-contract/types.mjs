import openapiTypes, { astToString } from 'openapi-typescript';

/** The document as TypeScript types, everything readonly. */
export async function typesOf(document) {
  const types = await openapiTypes(document, { immutable: true, alphabetize: true });
  return `/** Written by scripts/api-contract.mjs from apps/api/openapi.json. */\n\n${astToString(types)}`;
}
