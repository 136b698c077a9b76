/**
 * What a person is told: to look again at a case, at their tasks, notices or orders, or at everything because something
 * may have been missed. Never what has changed.
 */
export type Told =
  | { readonly event: 'case'; readonly data: { readonly caseId: string } }
  | { readonly event: 'tasks' | 'notices' | 'orders' | 'all'; readonly data: object };

/** As it goes over the line (HTML standard, server-sent events). */
export function onTheLine({ event, data }: Told): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
