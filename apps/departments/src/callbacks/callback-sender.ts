import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Credentials } from './credentials';
import { Settings } from '../settings';

/** Posts one callback, signed after Standard Webhooks by its department; the event id is the webhook id of every attempt. */
@Injectable()
export class CallbackSender {
  constructor(
    private readonly settings: Settings,
    private readonly credentials: Credentials,
  ) {}

  /** @throws Error when the department has no credentials, or the receiver is not reached in time or answers anything but 2xx */
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
    await response.body?.cancel();
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
  }
}
