import type { Schemas } from './contract';

/** One field the server refused, named by its path in the request. */
export type FieldProblem = Schemas['FieldProblemResponse'];

type Described = Schemas['ProblemResponse'];

/** Problem details (RFC 9457) as the API answers them, or as much as is known when something else answered. */
export type Problem = Pick<Described, 'title' | 'status' | 'code'> & Partial<Described>;

/** A refused or failed request; `problem.code` is stable, the texts are in the person's language. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.code}: ${problem.title}`);
    this.name = 'ProblemError';
  }

  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }

  get fields(): readonly FieldProblem[] {
    return this.problem.errors ?? [];
  }

  /** True when the same request may succeed later without being changed. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

/** No answer came at all: no network, or the server is down. */
export function noAnswer(): ProblemError {
  return new ProblemError({ title: 'No answer', status: 0, code: 'NO_ANSWER' });
}

/** Reads an unsuccessful response; an answer that is not problem details becomes `HTTP_<status>`. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const fallback: Problem = {
    title: response.statusText,
    status: response.status,
    code: `HTTP_${String(response.status)}`,
  };
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    return new ProblemError(fallback);
  }
  try {
    const body = (await response.json()) as Partial<Problem>;
    return new ProblemError({ ...fallback, ...body, status: response.status });
  } catch {
    return new ProblemError(fallback);
  }
}
