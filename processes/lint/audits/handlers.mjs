/** Every job the diagrams ask for has exactly one handler in the code, and no handler waits for a job nobody asks for. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constantName } from '../../../scripts/process-contract/write.mjs';
import { extensionOf } from '../model.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TYPE = String.raw`(?:JobTypes\.(\w+)|'([^']+)')`;
const JOB = new RegExp(String.raw`\bdefineJob\(\{\s*type:\s*${TYPE}`, 'g');
const ROW = new RegExp(String.raw`\bmatterJob\(\s*${TYPE}`, 'g');

/** @returns {{ file: string, constant?: string, literal?: string }[]} the jobs that a text handles, by class or by row */
export const handlersIn = (text, file) => {
  const classes = text.includes('@JobHandler(') ? text.matchAll(JOB) : [];
  return [...classes, ...text.matchAll(ROW)].map(([, constant, literal]) => ({
    ...{ file, constant, literal },
  }));
};

/** @returns {string[]} the constants of the decisions that a text asks the engine for */
export const decisionsAskedIn = (text) =>
  [...text.matchAll(/\bevaluateDecision\(\s*DecisionIds\.(\w+)/g)].map(([, constant]) => constant);

/** Reads handlers and asked decisions in all TypeScript below apps/ and libs/, tests excepted. */
export async function readCode(root = ROOT) {
  const handlers = [];
  const decisions = [];
  for (const top of ['apps', 'libs']) {
    const names = await readdir(join(root, top), { recursive: true });
    const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
    for (const name of sources.filter((path) => !path.includes('node_modules')).sort()) {
      const text = await readFile(join(root, top, name), 'utf8');
      handlers.push(...handlersIn(text, `${top}/${name}`));
      decisions.push(...decisionsAskedIn(text));
    }
  }
  return { handlers, decisions };
}

export function auditHandlers({ diagrams }, handlers) {
  const asked = new Map();
  for (const { file, elements } of diagrams) {
    for (const element of elements) {
      const type = extensionOf(element, 'zeebe:TaskDefinition')?.type;
      if (type) {
        asked.set(constantName(type), { file, id: element.id, type });
      }
    }
  }
  const findings = [];
  for (const { file, constant, literal } of handlers) {
    if (literal !== undefined) {
      findings.push({ file, id: '', message: `Writes '${literal}' by hand; use JobTypes` });
    } else if (!asked.has(constant)) {
      findings.push({
        file,
        id: '',
        message: `Handles JobTypes.${constant}, which no diagram asks for`,
      });
    }
  }
  for (const [constant, { file, id, type }] of asked) {
    const count = handlers.filter((handler) => handler.constant === constant).length;
    if (count !== 1) {
      findings.push({ file, id, message: `Job ${type} has ${count} handlers` });
    }
  }
  return findings;
}
