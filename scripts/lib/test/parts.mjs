import { findChromium } from './chromium.mjs';
import { countsOfNode, failuresOfTap } from './counts.mjs';
import { testCoverage } from './coverage.mjs';
import { testExporter } from './exporter.mjs';
import { check, runJest, runNode } from './tools.mjs';

const bin = (file) => `node_modules/${file}`;

/**
 * Everything that must pass, in order: what is quick and tells most comes first. A `byName` part is run only when it is
 * asked for, because another part holds its tests as well.
 *
 * @type {{ name: string, zh: string, byName?: boolean,
 *   run: (stages: import('./stages.mjs').Stages) => Promise<import('./counts.mjs').Counts> }[]}
 */
export const testParts = [
  {
    name: 'format',
    zh: '格式',
    run: check([
      { file: bin('prettier/bin/prettier.cjs'), args: ['--check', '--log-level', 'warn', '.'] },
    ]),
  },
  {
    name: 'lint',
    zh: '代码检查',
    run: check([
      {
        file: bin('eslint/bin/eslint.js'),
        args: ['--max-warnings', '0', '.'],
        needs: 'eslint.config.mjs',
      },
    ]),
  },
  {
    name: 'types',
    zh: '类型',
    run: check([
      { file: bin('typescript/bin/tsc'), args: ['-p', '.'], needs: 'tsconfig.json' },
      {
        file: bin('typescript/bin/tsc'),
        args: ['-p', 'apps/web'],
        needs: 'apps/web/tsconfig.json',
      },
    ]),
  },
  {
    name: 'layers',
    zh: '分层',
    run: check([
      {
        file: bin('dependency-cruiser/bin/dependency-cruise.mjs'),
        args: ['--config', '.dependency-cruiser.cjs', 'apps', 'libs'],
        needs: '.dependency-cruiser.cjs',
      },
    ]),
  },
  { name: 'diagrams', zh: '流程图', run: check([{ file: 'processes/lint/lint.mjs' }]) },
  { name: 'law', zh: '法规对照', run: check([{ file: 'scripts/coverage-law.mjs' }]) },
  {
    name: 'contract',
    zh: '流程契约',
    run: check([{ file: 'scripts/process-contract.mjs', args: ['--check'] }]),
  },
  {
    name: 'api-contract',
    zh: '接口契约',
    run: check([{ file: 'scripts/api-contract.mjs', args: ['--check'] }]),
  },
  { name: 'scripts', zh: '脚本', run: testScripts },
  { name: 'exporter', zh: '引擎导出器', run: testExporter },
  { name: 'unit', zh: '单元测试', run: testUnits },
  { name: 'web', zh: '网页单元测试', run: testWeb },
  { name: 'access', zh: '权限矩阵', run: testAccess },
  { name: 'process', zh: '流程测试', byName: true, run: testProcesses },
  { name: 'system', zh: '系统测试', run: testSystem },
  { name: 'browser', zh: '浏览器测试', run: testBrowser },
  { name: 'privacy', zh: '个人信息检查', run: testPrivacy },
  { name: 'acts', zh: '办理操作随机测试', run: testActs },
  { name: 'clock', zh: '时限测试', run: testClock },
  { name: 'coverage', zh: '流程图覆盖', run: testCoverage },
];

async function testScripts() {
  const { code, output } = await runNode('scripts/lib/test/run-node-tests.mjs');
  const counts = countsOfNode(output);
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return { ...counts, output: failuresOfTap(output) };
}

async function testUnits(stages) {
  const { stack } = await stages.database();
  return runJest('jest.config.js', {
    env: { DATABASE_TEST_URL: stack.urls.databaseUrl },
    folder: await stages.folder(),
  });
}

async function testWeb(stages) {
  return runJest('apps/web/jest.config.js', { folder: await stages.folder() });
}

/** Every route for every role in every relation; on a database and an api of its own, without the engine. */
async function testAccess(stages) {
  return specsOn(await stages.api(), stages, 'test/jest.access.config.js');
}

async function testSystem(stages) {
  return specsOn(await stages.system(), stages, 'test/jest.system.config.js');
}

/** The tests of the diagrams alone, out of the system part. */
async function testProcesses(stages) {
  const processes = { args: ['test/process'] };
  return specsOn(await stages.system(), stages, 'test/jest.system.config.js', processes);
}

/** A missing browser is told before the system is started for nothing. */
async function testBrowser(stages) {
  const env = { CHROMIUM_PATH: findChromium() };
  return specsOn(await stages.system(), stages, 'test/jest.browser.config.js', { env });
}

/** Last on the same system: it looks into everything that the parts before have left there. */
async function testPrivacy(stages) {
  return specsOn(await stages.system(), stages, 'test/jest.privacy.config.js');
}

/** On a system of its own: acts by chance can be repeated only where they find the same people and lists. */
async function testActs(stages) {
  return specsOn(await stages.untouched(), stages, 'test/jest.property.config.js');
}

/** On a system of its own, whose time is moved forward by days; in the browser too. */
async function testClock(stages) {
  const env = { CHROMIUM_PATH: findChromium() };
  return specsOn(await stages.clocked(), stages, 'test/jest.clock.config.js', { env });
}

async function specsOn({ file }, stages, config, { env = {}, args = [] } = {}) {
  return runJest(config, {
    args: ['--runInBand', ...args],
    env: { STACK_FILE: file, ...env },
    folder: await stages.folder(),
  });
}
