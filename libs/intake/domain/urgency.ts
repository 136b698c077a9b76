/** How pressing a report is; `major` is a major conflict, mass or sudden event (QY24). */
export const URGENCIES = ['normal', 'urgent', 'major'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const urgencyText: Readonly<Record<Urgency, { zh: string; en: string }>> = {
  normal: { zh: '一般', en: 'Normal' },
  urgent: { zh: '紧急', en: 'Urgent' },
  major: { zh: '重大', en: 'Major' },
};
