/**
 * What a photo is for: it came with the report, shows what was settled on the spot (QY23.1), shows what somebody found
 * who went to look after the department's answer (ZJ35), or came from the department.
 */
export const EVIDENCE_PURPOSES = ['report', 'settlement', 'verification', 'department'] as const;
export type EvidencePurpose = (typeof EVIDENCE_PURPOSES)[number];

/** What people may add a photo for; the department's come by its system alone. */
export const ADDED_BY_PEOPLE = ['report', 'settlement', 'verification'] as const;

/** Whether a word names a purpose. */
export function isEvidencePurpose(word: string): word is EvidencePurpose {
  return (EVIDENCE_PURPOSES as readonly string[]).includes(word);
}
