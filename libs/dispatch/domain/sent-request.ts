/** What a department is sent but for free text: codes, numbers and times. */
export type SentRequest = Readonly<Record<string, string | number | boolean>>;
