import { MAX_FILE_BYTES } from '@grid/evidence';
import { z } from 'zod';
import {
  DepartmentEvidenceError,
  DepartmentRefusedError,
  DepartmentUnavailableError,
} from '../domain/department-errors';
import {
  type DepartmentOrder,
  DepartmentPort,
  type ExtensionAnswer,
  type OrderAddress,
  type SupervisionOrder,
} from '../domain/department-port';
import { isReference } from '../domain/reference';
import type { DepartmentEndpoint } from '../endpoints/department-endpoints';
import { readAtMost } from './read-at-most';
import { retryAfterMs } from './retry-after';

/** How to find a department's system, and how long we wait for it, in milliseconds. */
export interface HttpDepartmentOptions {
  readonly endpointOf: (departmentCode: string) => Promise<DepartmentEndpoint>;
  readonly timeoutMs: number;
}

/** A reply as it came, read to its end; `body` null when it was longer than we read. */
interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer | null;
}

const receipt = z.object({ reference: z.string().min(1) });
const problem = z.object({ code: z.string().regex(/^[A-Z0-9_]{1,60}$/) });

/** Statuses by which a server says "later": request timeout, too early, too many requests. */
const LATER: readonly number[] = [408, 425, 429];
/** Statuses by which a server says that a thing is not there, or no more. */
const GONE: readonly number[] = [404, 410];
/** Receipts and problems are short; what is longer is none of ours. */
const MAX_REPLY_BYTES = 1024 * 1024;

/** Reaches a department's system by HTTP with a bearer token and an idempotency key. */
export class HttpDepartmentAdapter extends DepartmentPort {
  constructor(private readonly options: HttpDepartmentOptions) {
    super();
  }

  async placeWorkOrder(order: DepartmentOrder): Promise<{ readonly reference: string }> {
    const key = order.workOrderId;
    const body = await this.post(order.departmentCode, 'work-orders', key, order);
    const parsed = receipt.safeParse(jsonOf(body));
    if (!parsed.success) throw new DepartmentUnavailableError('UNREADABLE_REPLY');
    if (!isReference(parsed.data.reference)) {
      throw new DepartmentRefusedError('REFERENCE_NOT_A_CODE');
    }
    return parsed.data;
  }

  async tellExtension({ departmentCode, workOrderId, ...answer }: ExtensionAnswer): Promise<void> {
    const path = `work-orders/${workOrderId}/extension-decisions`;
    await this.post(departmentCode, path, answer.extensionId, answer);
  }

  async superviseWorkOrder(order: SupervisionOrder): Promise<void> {
    const { departmentCode, workOrderId, ...supervision } = order;
    const path = `work-orders/${workOrderId}/supervisions`;
    await this.post(departmentCode, path, supervision.supervisionId, supervision);
  }

  async fetchEvidence(address: OrderAddress, evidenceId: string): Promise<Buffer> {
    const { departmentCode, workOrderId } = address;
    const path = `work-orders/${workOrderId}/evidence/${encodeURIComponent(evidenceId)}`;
    const reply = await this.send(departmentCode, path, { method: 'GET' }, MAX_FILE_BYTES);
    if (GONE.includes(reply.status)) throw new DepartmentEvidenceError('EVIDENCE_MISSING');
    taken(reply);
    if (reply.body === null) throw new DepartmentEvidenceError('EVIDENCE_TOO_LARGE');
    return reply.body;
  }

  private async post(
    departmentCode: string,
    path: string,
    key: string,
    body: object,
  ): Promise<Buffer | null> {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    };
    const reply = await this.send(departmentCode, path, request, MAX_REPLY_BYTES);
    taken(reply);
    return reply.body;
  }

  /** The time limit covers the whole reply. A redirect is not followed: it would take the token along. */
  private async send(
    departmentCode: string,
    path: string,
    {
      headers = {},
      ...request
    }: { headers?: Record<string, string>; method: string; body?: string },
    longest: number,
  ): Promise<Reply> {
    const { url, token } = await this.options.endpointOf(departmentCode);
    const limit = AbortSignal.timeout(this.options.timeoutMs);
    try {
      const response = await fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), {
        ...request,
        headers: { ...headers, authorization: `Bearer ${token}` },
        redirect: 'manual',
        signal: limit,
      });
      const body = await readAtMost(response, longest);
      return { status: response.status, headers: response.headers, body };
    } catch {
      throw new DepartmentUnavailableError(limit.aborted ? 'TIMEOUT' : 'NETWORK');
    }
  }
}

/** @throws DepartmentUnavailableError, DepartmentRefusedError unless the server took the request */
function taken({ status, headers, body }: Reply): void {
  if (status >= 500) throw new DepartmentUnavailableError('SERVER_ERROR', retryAfterMs(headers));
  if (LATER.includes(status)) throw new DepartmentUnavailableError('BUSY', retryAfterMs(headers));
  if (status >= 300) {
    throw new DepartmentRefusedError(
      problem.safeParse(jsonOf(body)).data?.code ?? `HTTP_${status}`,
    );
  }
}

function jsonOf(body: Buffer | null): unknown {
  try {
    return JSON.parse(body?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}
