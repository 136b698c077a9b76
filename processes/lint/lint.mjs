/**
 * Checks every model of this folder and its wiring to the code. Exits 1 on any finding; warnings are errors.
 *
 * Usage: node processes/lint/lint.mjs
 */
import { relative } from 'node:path';
import { auditCodes } from './audits/codes.mjs';
import { auditFormTexts } from './audits/form-texts.mjs';
import { auditHandlers, readCode } from './audits/handlers.mjs';
import { auditCalls, auditDecisions, auditForms, auditNames } from './audits/wiring.mjs';
import { lintBpmn } from './bpmn-lint.mjs';
import { lintDmn } from './dmn-lint.mjs';
import { flowElementsOf, readBpmn, readDmn, readForm, rootsOf } from './model.mjs';
import { PROCESSES_ROOT, listResources } from './resources.mjs';

const eachFile = (paths, read) =>
  Promise.all(
    paths.map(async (path) => ({ file: relative(PROCESSES_ROOT, path), ...(await read(path)) })),
  );

async function readModels() {
  const { bpmn, dmn, form } = await listResources();
  const diagrams = await eachFile(bpmn, async (path) => {
    const definitions = await readBpmn(path);
    const processes = rootsOf(definitions, 'bpmn:Process');
    return { definitions, processes, elements: processes.flatMap(flowElementsOf) };
  });
  const tables = await eachFile(dmn, async (path) => ({ definitions: await readDmn(path) }));
  const forms = await eachFile(form, async (path) => ({ form: await readForm(path) }));
  const decisions = tables.flatMap(({ file, definitions }) =>
    definitions.drgElement
      .filter((element) => element.$instanceOf('dmn:Decision'))
      .map((decision) => ({ file, decision })),
  );
  return { diagrams, tables, decisions, forms };
}

async function lintEach(files, lint) {
  const findings = [];
  for (const { file, definitions } of files) {
    findings.push(...(await lint(definitions)).map((entry) => ({ file, ...entry })));
  }
  return findings;
}

async function main() {
  const [models, code] = [await readModels(), await readCode()];
  const findings = [
    ...(await lintEach(models.diagrams, lintBpmn)),
    ...(await lintEach(models.tables, lintDmn)),
    ...auditNames(models),
    ...auditForms(models),
    ...auditDecisions(models, code.decisions),
    ...auditCalls(models),
    ...auditCodes(models),
    ...auditFormTexts(models),
    ...auditHandlers(models, code.handlers),
  ];
  for (const { file, id, message } of findings) {
    console.error(`${file}${id && ` ${id}`}: ${message}`);
  }
  const { diagrams, tables, forms } = models;
  console.log(
    `process lint: ${diagrams.length} diagrams, ${tables.length} decision files, ${forms.length} forms, ${findings.length} findings`,
  );
  process.exitCode = findings.length > 0 ? 1 : 0;
}

await main();
