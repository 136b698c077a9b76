/** Runs dmnlint over a decision file: the recommended rules and our own. */
import { createRequire } from 'node:module';
import asOf from './dmn-rules/as-of.mjs';
import catchAll from './dmn-rules/catch-all.mjs';
import labels from './dmn-rules/labels.mjs';
import quotedStrings from './dmn-rules/quoted-strings.mjs';
import rowArticle from './dmn-rules/row-article.mjs';

const require = createRequire(import.meta.url);
const { Linter } = require('dmnlint');
const NodeResolver = require('dmnlint/lib/resolver/node-resolver');

export const OWN_DMN_RULES = {
  'as-of': asOf,
  'catch-all': catchAll,
  labels,
  'quoted-strings': quotedStrings,
  'row-article': rowArticle,
};

class Resolver extends NodeResolver {
  resolveRule(plugin, name) {
    return plugin === 'dmnlint-plugin-grid' ? OWN_DMN_RULES[name] : super.resolveRule(plugin, name);
  }
}

const config = {
  extends: 'dmnlint:recommended',
  rules: Object.fromEntries(Object.keys(OWN_DMN_RULES).map((name) => [`grid/${name}`, 'error'])),
};

/** @returns {Promise<{ id: string, message: string }[]>} warnings and errors alike */
export async function lintDmn(definitions) {
  const linter = new Linter({ config, resolver: new Resolver({ require }) });
  const results = await linter.lint(definitions);
  return Object.entries(results).flatMap(([rule, reports]) =>
    reports.map(({ id, message }) => ({ id: id ?? '', message: `${message} (${rule})` })),
  );
}
