import type { Me } from '../../api/account';
import type { ReportInput } from '../../api/reports';
import { fromWallTime } from '../../format/time';
import type { ReportDraft } from './draft';

/** The longest texts the server takes. */
export const LIMITS = {
  placeText: 200,
  description: 2000,
  contactName: 50,
  contactPhone: 30,
  resultText: 2000,
  photos: 9,
} as const;

/** What the form holds: the draft and, while the page is open, who is to be called back. */
export interface ReportValues extends ReportDraft {
  readonly contactName?: string;
  readonly contactPhone?: string;
}

/** The caller's own name and telephone number, as far as they have said them. */
export function contactOf({ profile }: Me): Pick<ReportValues, 'contactName' | 'contactPhone'> {
  return {
    ...(profile.fullName !== null && { contactName: profile.fullName }),
    ...(profile.telephone !== null && { contactPhone: profile.telephone }),
  };
}

type Complete = ReportValues &
  Required<Pick<ReportValues, 'categoryCode' | 'gridCode' | 'placeText' | 'description'>>;

/** Makes the request out of a form whose rules have been kept. */
export function toReport(values: Complete): ReportInput {
  const contactName = values.contactName?.trim() ?? '';
  const contactPhone = values.contactPhone?.trim() ?? '';
  return {
    clientRequestId: values.clientRequestId,
    categoryCode: values.categoryCode,
    gridCode: values.gridCode,
    placeText: values.placeText.trim(),
    description: values.description.trim(),
    capturedAt: fromWallTime(values.capturedAt),
    urgency: values.urgency,
    ...(values.handling !== undefined && { handling: values.handling }),
    ...(values.handling === 'settled' && { resultText: values.resultText?.trim() ?? '' }),
    evidenceIds: [...(values.evidenceIds ?? [])],
    ...(contactName !== '' && { contactName }),
    ...(contactPhone !== '' && { contactPhone }),
  };
}

export type CompleteReportValues = Complete;
