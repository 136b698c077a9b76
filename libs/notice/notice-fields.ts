/** How the words of a notice are named among the values of its case. */
export const noticeFields = {
  bodyZh: (noticeId: string): string => `notice.${noticeId}.bodyZh`,
  bodyEn: (noticeId: string): string => `notice.${noticeId}.bodyEn`,
} as const;
