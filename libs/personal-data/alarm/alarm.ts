/** An alarm as those who watch over personal data see it. Times in ISO 8601 with +08:00. */
export interface Alarm {
  readonly id: string;
  readonly kind: 'bulkReveal';
  readonly accountId: string;
  readonly accountName: string;
  readonly organisationZh: string | null;
  readonly organisationEn: string | null;
  readonly raisedAt: string;
  /** How many different cases, within how many minutes. */
  readonly caseCount: number;
  readonly windowMinutes: number;
  readonly acknowledgedAt: string | null;
  readonly acknowledgedByName: string | null;
}
