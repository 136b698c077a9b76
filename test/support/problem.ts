/** An answer as supertest gives it. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

/** Problem details as the interface promises them (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
}

/** Expects a refusal as everybody gets it: problem details with a stable code, and words that say what is wrong. */
export function expectProblem(answer: Answer, status: number, code: string): Problem {
  const problem = answer.body as Problem;
  expect([answer.status, answer.type, problem.status, problem.code]).toEqual([
    status,
    'application/problem+json',
    status,
    code,
  ]);
  expect(problem.detail ?? '').not.toBe('');
  return problem;
}
