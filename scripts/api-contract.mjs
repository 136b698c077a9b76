/**
 * Writes what api and web agree on: apps/api/openapi.json from the controllers, and the types of apps/web from it.
 *
 * Usage: node scripts/api-contract.mjs           writes the files
 *        node scripts/api-contract.mjs --check   exits 1 when a committed file is stale
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe } from './api-contract/describe.mjs';
import { typesOf } from './api-contract/types.mjs';
import { validate } from './api-contract/validate.mjs';
import { main } from './lib/main.mjs';
import { optionsFrom } from './lib/options.mjs';
import { inProject } from './lib/paths.mjs';

await main(async () => {
  const { values } = optionsFrom(process.argv.slice(2), { check: { type: 'boolean' } });
  const document = await describe();
  await validate(document);
  const wanted = {
    'apps/api/openapi.json': JSON.stringify(document),
    'apps/web/src/api/generated.ts': await typesOf(document),
  };
  const stale = [];
  for (const [name, text] of Object.entries(wanted)) {
    const file = inProject(...name.split('/'));
    const settled = await formatted(file, text);
    if (settled === (await readFile(file, 'utf8').catch(() => null))) continue;
    stale.push(name);
    if (!values.check) await writeFile(file, settled);
  }
  if (values.check && stale.length > 0) {
    process.stderr.write(`Stale: ${stale.join(', ')}. Run node scripts/api-contract.mjs.\n`);
    return 1;
  }
  const paths = Object.keys(document.paths).length;
  process.stdout.write(`api contract: ${paths} paths, ${stale.length} files changed\n`);
});

/** As `npm run format` would leave it. */
async function formatted(file, text) {
  const options = await resolveConfig(file);
  return format(text, { ...options, filepath: path.basename(file) });
}
