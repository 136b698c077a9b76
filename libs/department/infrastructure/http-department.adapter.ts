import { z } from 'zod';
import { DepartmentRefusedError, DepartmentUnavailableError } from '../domain/department-errors';
import { type DepartmentOrder, DepartmentPort } from '../domain/department-port';
import { isReference } from '../domain/reference';
import type { DepartmentEndpoint } from '../endpoints/department-endpoints';
import { retryAfterMs } from './retry-after';

/** How to find a department's system, and how long we wait for it, in milliseconds. */
export interface HttpDepartmentOptions {
  readonly endpointOf: (departmentCode: string) => Promise<DepartmentEndpoint>;
  readonly timeoutMs: number;
}

const receipt = z.object({ reference: z.string().min(1) });
const problem = z.object({ code: z.string().regex(/^[A-Z0-9_]{1,60}$/) });

/** Statuses by which a server says "later": request timeout, too early, too many requests. */
const LATER: readonly number[] = [408, 425, 429];

/** Reaches a department's system by HTTP with a bearer token and an idempotency key. */
export class HttpDepartmentAdapter extends DepartmentPort {
  constructor(private readonly options: HttpDepartmentOptions) {
    super();
  }

  async placeWorkOrder(order: DepartmentOrder): Promise<{ readonly reference: string }> {
    const endpoint = await this.options.endpointOf(order.departmentCode);
    const key = order.workOrderId;
    const { status, headers, body } = await this.post(endpoint, 'work-orders', key, order);
    if (status >= 500) {
      throw new DepartmentUnavailableError('SERVER_ERROR', retryAfterMs(headers));
    }
    if (LATER.includes(status)) {
      throw new DepartmentUnavailableError('BUSY', retryAfterMs(headers));
    }
    if (status >= 300)
      throw new DepartmentRefusedError(problem.safeParse(body).data?.code ?? `HTTP_${status}`);
    const parsed = receipt.safeParse(body);
    if (!parsed.success) throw new DepartmentUnavailableError('UNREADABLE_REPLY');
    if (!isReference(parsed.data.reference)) {
      throw new DepartmentRefusedError('REFERENCE_NOT_A_CODE');
    }
    return parsed.data;
  }

  /** Sends the request; the time limit covers the whole reply. A redirect is not followed: it would take the token along. */
  private async post(
    { url, token }: DepartmentEndpoint,
    path: string,
    key: string,
    body: object,
  ): Promise<{ status: number; headers: Headers; body: unknown }> {
    const limit = AbortSignal.timeout(this.options.timeoutMs);
    try {
      const response = await fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
        redirect: 'manual',
        signal: limit,
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: jsonOf(text) };
    } catch {
      throw new DepartmentUnavailableError(limit.aborted ? 'TIMEOUT' : 'NETWORK');
    }
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
