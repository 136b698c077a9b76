/** What of an error may be logged: its name, its code and where it was thrown, never a message that quotes data. */
export function errorForLog(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { name: error.name, code, at: frames.slice(0, 5).map((line) => line.trim()) };
}
