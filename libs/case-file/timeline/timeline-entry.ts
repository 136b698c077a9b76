/** One line of a case's course, in the words of its diagram and of those who acted. Times in ISO 8601 with +08:00. */
export interface TimelineEntry {
  readonly at: string;
  readonly kind: 'event' | 'decision' | 'step' | 'waiting' | 'cancelled' | 'trouble' | 'waiver';
  readonly elementId: string | null;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly textZh: string | null;
  readonly textEn: string | null;
  readonly actorName: string | null;
  /** The absent person for whom the actor stood in. */
  readonly actingForName: string | null;
  readonly organisationZh: string | null;
  readonly organisationEn: string | null;
  readonly article: string | null;
  readonly isDefault: boolean;
}
