/** How the words of a notice are named among the values of what it is about. */
export const noticeFields = {
  bodyZh: (noticeId: string): string => `notice.${noticeId}.bodyZh`,
  bodyEn: (noticeId: string): string => `notice.${noticeId}.bodyEn`,
} as const;
