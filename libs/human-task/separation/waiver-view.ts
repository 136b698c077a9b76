/** A rule that keeps two steps in different hands, for people. */
export interface BrokenRuleView {
  readonly id: string;
  readonly descriptionZh: string;
  readonly descriptionEn: string;
  readonly article: string | null;
}

/** A person who may take a step only if the authority's head decides so. */
export interface ConflictView {
  readonly elementId: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly rules: readonly BrokenRuleView[];
}

/** A decision by which separation yielded. Times in ISO 8601 with +08:00; an erased reason says when and why. */
export interface WaiverView {
  readonly id: string;
  readonly elementId: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly rules: readonly BrokenRuleView[];
  readonly reasonZh: string;
  readonly reasonEn: string;
  readonly decidedAt: string;
  readonly deciderName: string;
  /** The absent person for whom the decider stood in. */
  readonly deciderActingFor: string | null;
  readonly organisationZh: string;
  readonly organisationEn: string;
}
