/** How the free texts of a work order are named among the values of its case. */
export const workOrderFields = {
  description: (workOrderId: string): string => `workOrder.${workOrderId}.description`,
  resultText: (workOrderId: string): string => `workOrder.${workOrderId}.resultText`,
} as const;
