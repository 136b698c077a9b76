import { mkdir } from 'node:fs/promises';
import { Failure } from './failure.mjs';
import { alone, exists } from './files.mjs';
import { interruption } from './interrupt.mjs';
import { findJdk } from './java.mjs';
import { findMaven, maven } from './maven.mjs';
import { exporterJar } from './exporter.mjs';
import { inProject } from './paths.mjs';
import { run } from './processes.mjs';
import { contentHash, isStamped, removeStamp, writeStamp } from './stamp.mjs';
import { sideBySide } from './together.mjs';

/** The applications that Nest builds. */
export const nestApps = ['setup', 'api', 'worker', 'projection', 'departments'];

/** The file that runs a built application. */
export const appEntry = (name) => inProject('dist', 'apps', name, 'main.js');

const settings = [
  'package-lock.json',
  'tsconfig.json',
  'nest-cli.json',
  'webpack.config.js',
  '.swcrc',
].map((name) => inProject(name));

const isSpec = (file) => /\.(spec|test)\.(ts|tsx|mjs)$/.test(file);
const isMarkdown = (file) => file.endsWith('.md');

/** What is built, from which sources it is made, and how. */
function targets() {
  const nest = nestApps.map((name) => ({
    name,
    sources: [
      inProject('apps', name),
      ...(name === 'departments' ? [] : [inProject('libs'), inProject('processes', 'law')]),
      ...settings,
    ],
    ignores: (file) => file.includes('record-exporter'),
    result: appEntry(name),
    make: () => buildNest(name),
  }));
  const web = {
    name: 'web',
    sources: [inProject('apps', 'web'), inProject('libs', 'process-contract'), ...settings],
    ignores: () => false,
    result: inProject('dist', 'web', 'index.html'),
    make: buildWeb,
  };
  return [...nest, web];
}

/**
 * Builds what has changed since it was last built.
 *
 * @param {string[]} names of the applications, `web` among them
 * @throws {Failure} BUILD_FAILED, PART_MISSING
 */
export async function build(names, { step }) {
  await mkdir(inProject('dist'), { recursive: true });
  await alone(inProject('dist', '.build.lock'), async () => {
    const wanted = targets().filter(({ name }) => names.includes(name));
    await sideBySide(2, wanted, (target) => buildOne(target, step));
  });
}

async function buildOne({ name, sources, ignores, result, make }, step) {
  const counts = (file) => !isSpec(file) && !isMarkdown(file) && !ignores(file);
  const hash = await contentHash(sources, counts);
  const stamp = inProject('dist', `.stamp-${name}`);
  if ((await isStamped(stamp, hash)) && (await exists(result))) return;
  await step({ zh: `构建 ${name}`, en: `build ${name}` }, async () => {
    await removeStamp(stamp);
    await make();
    if (!(await exists(result))) throw new Failure('PART_MISSING', { part: name, file: result });
    await writeStamp(stamp, hash);
  });
}

async function buildNest(name) {
  const entry = inProject('apps', name, 'src', 'main.ts');
  if (!(await exists(entry))) throw new Failure('PART_MISSING', { part: name, file: entry });
  await runTool(name, 'node_modules/@nestjs/cli/bin/nest.js', ['build', name]);
}

async function buildWeb() {
  const config = inProject('apps', 'web', 'vite.config.ts');
  if (!(await exists(config))) throw new Failure('PART_MISSING', { part: 'web', file: config });
  await runTool('web', 'node_modules/vite/bin/vite.js', [
    'build',
    inProject('apps', 'web'),
    '--outDir',
    inProject('dist', 'web'),
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ]);
}

async function runTool(part, tool, args) {
  const { code, output } = await run(process.execPath, [inProject(tool), ...args], {
    cwd: inProject(),
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' },
    signal: interruption,
  });
  if (code === 0) return;
  throw new Failure('BUILD_FAILED', {
    part,
    tail: output.trimEnd().split('\n').slice(-40).join('\n'),
  });
}

const exporterSources = [
  inProject('libs', 'record-exporter', 'pom.xml'),
  inProject('libs', 'record-exporter', 'src', 'main'),
];
const exporterStamp = inProject('libs', 'record-exporter', 'target', '.stamp');

/** Has the exporter's jar been built from the present sources? */
export const isExporterBuilt = async () =>
  (await isStamped(exporterStamp, await contentHash(exporterSources))) &&
  (await exists(exporterJar));

/**
 * Builds the exporter's jar when its sources have changed.
 *
 * @throws {Failure} MAVEN_MISSING, EXPORTER_BUILD, PART_MISSING
 */
export async function buildExporter({ step }, jdk = findJdk()) {
  await mkdir(inProject('dist'), { recursive: true });
  await alone(inProject('dist', '.exporter.lock'), async () => {
    if (await isExporterBuilt()) return;
    const pom = inProject('libs', 'record-exporter', 'pom.xml');
    if (!(await exists(pom)))
      throw new Failure('PART_MISSING', { part: 'record-exporter', file: pom });
    const mvn = findMaven({ zh: '编译引擎导出器', en: "to build the engine's exporter" });
    await step({ zh: '编译引擎导出器', en: 'build the record exporter' }, async () => {
      const hash = await contentHash(exporterSources);
      await removeStamp(exporterStamp);
      const args = ['-DskipTests', '-f', pom, 'package'];
      const { code, output } = await maven({ mvn, jdk }, args, { signal: interruption });
      if (code !== 0) {
        throw new Failure('EXPORTER_BUILD', {
          tail: output.trimEnd().split('\n').slice(-40).join('\n'),
        });
      }
      if (!(await exists(exporterJar))) {
        throw new Failure('PART_MISSING', { part: 'record-exporter', file: exporterJar });
      }
      await writeStamp(exporterStamp, hash);
    });
  });
}
