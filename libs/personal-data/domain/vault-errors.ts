import { DomainError } from '@grid/kernel';

/** The refusals of the vault. None says a value. */
export const vaultErrors = {
  erased: () =>
    new DomainError('conflict', 'PERSONAL_DATA_ERASED', {
      zh: '个人信息已按规定删除，不能再写入。',
      en: 'The personal data was erased under a rule; nothing can be added to it.',
    }),
  keyMissing: (keyId: string) =>
    new DomainError('unavailable', 'PERSONAL_DATA_KEY_MISSING', {
      zh: `打开个人信息所需的密钥 ${keyId} 不在 PERSONAL_DATA_KEYS 中，或内容不符。请恢复该密钥。`,
      en: `Personal data was sealed under the key ${keyId}, which PERSONAL_DATA_KEYS does not have or has with other bytes. Bring that key back.`,
    }),
  indexKeyMissing: (keyId: string) =>
    new DomainError('unavailable', 'PERSONAL_DATA_KEY_MISSING', {
      zh: `查找个人信息所需的密钥 ${keyId} 不在 BLIND_INDEX_KEYS 中。请恢复该密钥。`,
      en: `Personal data is found by the key ${keyId}, which BLIND_INDEX_KEYS does not have. Bring that key back.`,
    }),
  damaged: (subjectId: string, field: string) =>
    new DomainError('unavailable', 'PERSONAL_DATA_DAMAGED', {
      zh: `保存的个人信息被改动，无法打开（${subjectId}，${field}）。`,
      en: `A stored personal value was changed and cannot be opened (${subjectId}, ${field}).`,
    }),
  unknown: () =>
    new DomainError('notFound', 'PERSONAL_DATA_UNKNOWN', {
      zh: '没有保存该对象的个人信息。',
      en: 'No personal data is kept for this subject.',
    }),
  ruleUnknown: () =>
    new DomainError('invalid', 'RETENTION_RULE_UNKNOWN', {
      zh: '没有这条保存期限规则。',
      en: 'There is no such retention rule.',
    }),
  held: () =>
    new DomainError('conflict', 'PERSONAL_DATA_HELD', {
      zh: '该案件的个人信息被要求暂不删除。',
      en: 'The personal data of this case is under a hold and must not be erased.',
    }),
  caseOpen: () =>
    new DomainError('conflict', 'CASE_STILL_OPEN', {
      zh: '案件尚未结束，办理仍需要这些信息，不能删除。',
      en: 'The case is still open and its handling needs the data; it cannot be erased now.',
    }),
};
