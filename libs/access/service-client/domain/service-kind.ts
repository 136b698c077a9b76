import type { Permission } from '../../domain/permission';

/** How a system proves who it is: it signs what it sends (Standard Webhooks), or shows a key with each request. */
export type CredentialKind = 'webhookSecret' | 'apiKey';

interface ServiceKindFacts {
  readonly zh: string;
  readonly en: string;
  readonly credential: CredentialKind;
  /** What a client of the kind may be given. No kind reads the cases of others: whoever makes a key must not gain them. */
  readonly scopes: readonly Permission[];
  /** Whether such a client always belongs to one organisation. */
  readonly needsOrganisation: boolean;
}

/** The kinds of systems that reach ours. */
export const SERVICE_KINDS = {
  department: {
    zh: '部门业务系统',
    en: "a department's system",
    credential: 'webhookSecret',
    scopes: [],
    needsOrganisation: true,
  },
  open311: {
    zh: '上报接入（Open311）',
    en: 'reports from elsewhere (Open311)',
    credential: 'apiKey',
    scopes: ['report.create', 'case.readOwn'],
    needsOrganisation: true,
  },
  probe: {
    zh: '运行监测',
    en: 'monitoring',
    credential: 'apiKey',
    scopes: ['metrics.read'],
    needsOrganisation: false,
  },
} as const satisfies Record<string, ServiceKindFacts>;

export type ServiceKind = keyof typeof SERVICE_KINDS;

export const SERVICE_KIND_NAMES = Object.keys(SERVICE_KINDS) as readonly ServiceKind[];

/** What there is to know about a kind. */
export function factsOf(kind: ServiceKind): ServiceKindFacts {
  return SERVICE_KINDS[kind];
}
