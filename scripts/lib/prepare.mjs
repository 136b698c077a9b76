import { build, buildExporter, nestApps } from './build.mjs';
import { fetchEngine, hasEngine } from './engine-archive.mjs';
import { install } from './install.mjs';
import { throwIfInterrupted } from './interrupt.mjs';
import { together } from './together.mjs';

/**
 * Brings packages, engine, exporter and applications up to date, as far as the parts need them.
 *
 * @param {{ parts: string[], engineVersion: string, jdk: { home: string } | null }} plan
 * @returns {Promise<{ engineHome: string | null }>}
 */
export async function prepare({ parts, engineVersion, jdk }, progress) {
  const [, engineHome] = await together([
    install(progress),
    bringEngine({ parts, engineVersion, jdk }, progress),
  ]);
  throwIfInterrupted();
  const apps = nestApps.filter((name) => parts.includes(name));
  await build([...apps, ...(parts.includes('api') ? ['web'] : [])], progress);
  throwIfInterrupted();
  return { engineHome };
}

/** The engine and its exporter come by Maven, so they need not wait for the packages. */
async function bringEngine({ parts, engineVersion, jdk }, progress) {
  const home = parts.includes('engine') ? await fetched(engineVersion, jdk, progress) : null;
  throwIfInterrupted();
  if (parts.includes('exporter')) await buildExporter(progress, jdk);
  return home;
}

async function fetched(version, jdk, { step }) {
  if (await hasEngine(version)) return fetchEngine(version, { jdk });
  const title = { zh: `下载流程引擎 Zeebe ${version}`, en: `fetch the engine Zeebe ${version}` };
  return step(title, () => fetchEngine(version, { jdk }));
}
