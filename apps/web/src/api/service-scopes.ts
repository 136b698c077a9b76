/** What a system of each kind can be allowed. The server takes nothing else; a test beside its controller keeps both equal. */
export const SERVICE_SCOPES = {
  department: [],
  open311: ['report.create', 'case.readOwn'],
  probe: ['metrics.read'],
} as const;

export type ServiceScope = (typeof SERVICE_SCOPES)[keyof typeof SERVICE_SCOPES][number];
