/** A message in somebody's inbox. Times in ISO 8601 with +08:00. */
export interface NoticeView {
  readonly id: string;
  readonly caseId: string;
  readonly kind: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly bodyZh: string;
  readonly bodyEn: string;
  readonly createdAt: string;
  readonly readAt: string | null;
}

/** What somebody is to be told about a case; `kind` makes it said once only. The title says nothing of people or places. */
export interface NewNotice {
  readonly recipientAccountId: string;
  readonly caseId: string;
  readonly kind: 'reportDeclined' | 'caseResult';
  readonly title: { readonly zh: string; readonly en: string };
  readonly body: { readonly zh: string; readonly en: string };
}
