import { readdir, readFile, rm } from 'node:fs/promises';
import { interruption } from '../interrupt.mjs';
import { findJdk } from '../java.mjs';
import { findMaven, maven } from '../maven.mjs';
import { inProject } from '../paths.mjs';
import { countsOfSurefire } from './counts.mjs';
import { firstMissing } from './tools.mjs';

const reports = inProject('libs', 'record-exporter', 'target', 'surefire-reports');

/** The exporter's own tests, by Maven, against the throw-away database. */
export async function testExporter(stages) {
  const pom = 'libs/record-exporter/pom.xml';
  const missing = await firstMissing([pom]);
  if (missing) return { passed: 0, failed: 1, output: `${missing} is missing\n` };
  const mvn = findMaven({ zh: '测试引擎导出器', en: "to test the engine's exporter" });
  const { stack } = await stages.database();
  await rm(reports, { recursive: true, force: true });
  const { code, output } = await maven({ mvn, jdk: findJdk() }, ['-f', inProject(pom), 'test'], {
    env: { EXPORTER_TEST_DATABASE_URL: jdbcUrl(stack.urls.databaseUrl) },
    signal: interruption,
  });
  const counts = countsOfSurefire(await readReports());
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return { ...counts, output };
}

async function readReports() {
  const names = await readdir(reports).catch(() => []);
  const xml = names.filter((name) => name.endsWith('.xml'));
  return Promise.all(xml.map((name) => readFile(`${reports}/${name}`, 'utf8')));
}

/** The address as Java's driver reads it. */
export function jdbcUrl(databaseUrl) {
  const { host, pathname, username, password } = new URL(databaseUrl);
  return `jdbc:postgresql://${host}${pathname}?user=${username}&password=${password}`;
}
