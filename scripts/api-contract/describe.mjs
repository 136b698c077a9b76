import { appEntry, build } from '../lib/build.mjs';
import { run } from '../lib/processes.mjs';
import { progress } from '../lib/progress.mjs';

/**
 * The description of the HTTP interface as the built api gives it; neither a database nor an engine is needed.
 * Paths and schemas are sorted, so that moving a controller changes nothing.
 */
export async function describe() {
  await build(['api'], progress());
  const { code, output, stdout } = await run(process.execPath, [appEntry('api'), 'describe']);
  if (code !== 0) throw new Error(output);
  const { openapi, info, servers, tags, paths, components, ...rest } = JSON.parse(stdout);
  return {
    openapi,
    info,
    servers,
    tags,
    ...rest,
    paths: sorted(paths),
    components: { ...sorted(components), schemas: sorted(components.schemas) },
  };
}

const sorted = (object) =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
