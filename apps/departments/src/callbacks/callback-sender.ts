import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { Credentials } from './credentials';
import { Settings } from '../settings';

/** The receiver has understood the event and will never take it: sending it again would change nothing. */
export class CallbackRefused extends Error {
  /** @param code the receiver's stable code, or its HTTP status */
  constructor(readonly code: string) {
    super(code);
    this.name = 'CallbackRefused';
  }
}

/** 400: not what was agreed; 409: against what stands. 401 and 404 can change on the other side. */
const FINAL: readonly number[] = [400, 409];

const problem = z.object({ code: z.string().regex(/^[A-Z0-9_]{1,60}$/) });

/** Posts one callback, signed after Standard Webhooks by its department; the event id is the webhook id of every attempt. */
@Injectable()
export class CallbackSender {
  constructor(
    private readonly settings: Settings,
    private readonly credentials: Credentials,
  ) {}

  /**
   * @throws CallbackRefused when the receiver will never take it
   * @throws Error when the department has no credentials, or the receiver is not reached in time or answers anything
   *   else but 2xx
   */
  async send(departmentCode: string, eventId: string, body: string): Promise<void> {
    const { client, secret } = await this.credentials.of(departmentCode);
    const now = new Date();
    const response = await fetch(this.settings.get('CALLBACK_URL'), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-client': client,
        'webhook-id': eventId,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(eventId, now, body),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(this.settings.get('CALLBACK_TIMEOUT_MS')),
    });
    if (FINAL.includes(response.status)) throw new CallbackRefused(await codeOf(response));
    await response.body?.cancel();
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
  }
}

async function codeOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  return problem.safeParse(body).data?.code ?? `HTTP_${response.status}`;
}
