/** How the free texts of a work order are named among the values of its case. */
export const workOrderFields = {
  description: (workOrderId: string): string => `workOrder.${workOrderId}.description`,
  /** What the verification before found wanting. */
  reworkNote: (workOrderId: string): string => `workOrder.${workOrderId}.reworkNote`,
  /** Who in the department has the work in hand (ZJ34.1). */
  handlerName: (workOrderId: string): string => `workOrder.${workOrderId}.handlerName`,
  resultText: (workOrderId: string): string => `workOrder.${workOrderId}.resultText`,
  objectionReason: (workOrderId: string): string => `workOrder.${workOrderId}.objectionReason`,
  legalBasis: (workOrderId: string): string => `workOrder.${workOrderId}.legalBasis`,
  /** Why the department asks for more time. */
  extensionReason: (extensionId: string): string => `extension.${extensionId}.reason`,
} as const;
