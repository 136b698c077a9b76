import type { OrganisationKind, OrganisationLevel } from './organisation';
import type { Role } from './role';

/** Whether the holder of an account works for the authorities, or is one of the public. */
export const ACCOUNT_KINDS = ['official', 'citizen'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** Where a role can be held, by whom, and what a post of it may be bound to. */
export interface RoleRule {
  readonly kinds: readonly OrganisationKind[];
  readonly levels: readonly OrganisationLevel[];
  readonly accounts: readonly AccountKind[];
  /** A post of it may be bound to single grids. */
  readonly grids: boolean;
  /** Somebody else can stand in for an absent holder. */
  readonly substitutable: boolean;
}

const anywhere: readonly OrganisationLevel[] = ['city', 'county', 'township', 'village'];
const cityAndCounty: readonly OrganisationLevel[] = ['city', 'county'];
const downToTownship: readonly OrganisationLevel[] = ['city', 'county', 'township'];

const office = { accounts: ['official'], grids: false, substitutable: true } as const;

/**
 * Which role fits which organisation: those who work in grids (QY10, QY11, QY16), those who dispatch (QY5.1), those
 * who act in departments (QY5.2) and service units (XX6), those who decide on lists of matters (XX13, ZJ13). Where
 * auditors, administrators, the hotline and the owners of diagrams sit is no matter of law: *default*.
 */
export const ROLE_RULES: Readonly<Record<Role, RoleRule>> = {
  gridMember: {
    kinds: ['gridAuthority', 'department', 'serviceUnit'],
    levels: anywhere,
    accounts: ['official'],
    grids: true,
    substitutable: true,
  },
  gridHead: {
    kinds: ['gridAuthority'],
    levels: ['township', 'village'],
    accounts: ['official'],
    grids: true,
    substitutable: true,
  },
  informant: {
    kinds: ['gridAuthority'],
    levels: anywhere,
    accounts: ['official', 'citizen'],
    grids: true,
    substitutable: false,
  },
  citizen: {
    kinds: ['gridAuthority'],
    levels: anywhere,
    accounts: ['citizen'],
    grids: false,
    substitutable: false,
  },
  dispatcher: { ...office, kinds: ['gridAuthority'], levels: downToTownship },
  authorityHead: { ...office, kinds: ['gridAuthority'], levels: downToTownship },
  departmentClerk: { ...office, kinds: ['department', 'serviceUnit'], levels: anywhere },
  departmentHead: { ...office, kinds: ['department', 'serviceUnit'], levels: anywhere },
  partyCommitteeApprover: { ...office, kinds: ['partyCommittee'], levels: cityAndCounty },
  governmentApprover: { ...office, kinds: ['government'], levels: cityAndCounty },
  auditor: { ...office, kinds: ['gridAuthority', 'government'], levels: cityAndCounty },
  administrator: { ...office, kinds: ['gridAuthority'], levels: cityAndCounty },
  processOwner: { ...office, kinds: ['gridAuthority'], levels: cityAndCounty },
  diagramReviewer: { ...office, kinds: ['gridAuthority'], levels: cityAndCounty },
  hotlineDesk: { ...office, kinds: ['gridAuthority', 'department'], levels: cityAndCounty },
};

/** The roles that can be held in an organisation of this kind and level, in the order of the table. */
export function rolesFitting(kind: OrganisationKind, level: OrganisationLevel): readonly Role[] {
  return (Object.keys(ROLE_RULES) as Role[]).filter(
    (role) => ROLE_RULES[role].kinds.includes(kind) && ROLE_RULES[role].levels.includes(level),
  );
}
