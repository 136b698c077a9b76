import { maskField, ownerOf } from '@grid/personal-data';
import type { AnswerPlan, PropertyPlan } from './answer-plan';
import type { Viewer } from './viewer';

type Graded = Exclude<PropertyPlan, { nested: AnswerPlan }>;

/**
 * An answer as a viewer may see it: a copy with the planned properties alone. What is marked as the viewer's own
 * (`ownedBy`) stays clear; what lies in it has a mark itself, or none, because others may have written it.
 */
export function show(plan: AnswerPlan, value: unknown, viewer: Viewer): unknown {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((one) => show(plan, one, viewer));
  if (typeof value !== 'object') throw new Error('An object was declared, something else came');
  const isOwn = viewer.accountId !== null && ownerOf(value) === viewer.accountId;
  const source = value as Readonly<Record<string, unknown>>;
  const shown: Record<string, unknown> = {};
  for (const property of plan.properties) {
    const inner = source[property.name];
    if (inner === undefined) continue;
    if ('nested' in property) shown[property.name] = show(property.nested, inner, viewer);
    else shown[property.name] = isOwn ? inner : graded(property, inner, viewer);
  }
  return shown;
}

function graded(property: Graded, value: unknown, viewer: Viewer): unknown {
  const visibility = viewer.sees[property.grade];
  if (visibility === 'clear' || value === null) return value;
  return visibility === 'hidden' ? property.hiddenAs : masked(property, value);
}

/** Every text in a value masked; a number that may be personal is hidden, because half a number is none. */
function masked(property: Graded, value: unknown): unknown {
  if (value === null) return null;
  if (typeof value === 'string') return maskField(property.mask, value);
  if (Array.isArray(value)) return value.map((one) => masked(property, one));
  if (typeof value === 'object') {
    const inner = Object.entries(value).map(([name, one]) => [name, masked(property, one)]);
    return Object.fromEntries(inner) as unknown;
  }
  const text = JSON.stringify(value);
  return maskField(property.mask, text) === text ? value : property.hiddenAs;
}
