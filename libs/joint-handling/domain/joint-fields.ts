/** How the words about a part are named among the values of its case. */
export const jointFields = {
  /** Why a department was added, or made the lead. */
  addReason: (partId: string): string => `jointHandling.${partId}.addReason`,
  /** Why it was released. */
  endReason: (partId: string): string => `jointHandling.${partId}.endReason`,
} as const;
