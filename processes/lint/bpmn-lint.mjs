/** Runs bpmnlint over a diagram: the recommended rules, Camunda's for each engine line, and our own. */
import { createRequire } from 'node:module';
import article from './rules/article.mjs';
import chineseLabel from './rules/chinese-label.mjs';
import cleanFlows from './rules/clean-flows.mjs';
import englishName from './rules/english-name.mjs';
import idPattern from './rules/id-pattern.mjs';
import jobType from './rules/job-type.mjs';
import knownVariables from './rules/known-variables.mjs';
import noBindingType from './rules/no-binding-type.mjs';
import technicalNames from './rules/technical-names.mjs';
import userTask from './rules/user-task.mjs';

const require = createRequire(import.meta.url);
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

export const OWN_RULES = {
  article,
  'chinese-label': chineseLabel,
  'clean-flows': cleanFlows,
  'english-name': englishName,
  'id-pattern': idPattern,
  'job-type': jobType,
  'known-variables': knownVariables,
  'no-binding-type': noBindingType,
  'technical-names': technicalNames,
  'user-task': userTask,
};

/** The engine we run, and the newest lines the diagrams must still suit. */
export const ENGINES = ['camunda-cloud-8-5', 'camunda-cloud-8-9', 'camunda-cloud-8-10'];

const ownRules = Object.fromEntries(
  Object.keys(OWN_RULES).map((name) => [`grid/${name}`, 'error']),
);

class Resolver extends NodeResolver {
  resolveRule(plugin, name) {
    return plugin === 'bpmnlint-plugin-grid' ? OWN_RULES[name] : super.resolveRule(plugin, name);
  }
}

const configs = ENGINES.map((engine, index) => ({
  extends: [...(index === 0 ? ['bpmnlint:recommended'] : []), `plugin:camunda-compat/${engine}`],
  rules: index === 0 ? { ...ownRules, 'standard-size': 'error' } : {},
}));

const flat = (results) =>
  Object.entries(results).flatMap(([rule, reports]) =>
    reports.map(({ id, message }) => ({ id: id ?? '', message: `${message} (${rule})` })),
  );

/** @returns {Promise<{ id: string, message: string }[]>} warnings and errors alike, each once */
export async function lintBpmn(definitions) {
  const found = new Map();
  for (const config of configs) {
    const linter = new Linter({
      config,
      resolver: new Resolver({ require }),
    });
    for (const finding of flat(await linter.lint(definitions))) {
      found.set(`${finding.id} ${finding.message}`, finding);
    }
  }
  return [...found.values()];
}
