/** How a free-text answer of a decision is named among the values of its case. */
export function decisionField(decisionId: string, key: string): string {
  return `decision.${decisionId}.${key}`;
}
