import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Settings } from '../settings';

/** Posts one callback, signed after Standard Webhooks; the event id is the webhook id of every attempt. */
@Injectable()
export class CallbackSender {
  private readonly webhook: Webhook;

  constructor(private readonly settings: Settings) {
    this.webhook = new Webhook(settings.get('CALLBACK_SECRET'));
  }

  /** @throws Error when the receiver is not reached in time or answers anything but 2xx */
  async send(eventId: string, body: string): Promise<void> {
    const now = new Date();
    const response = await fetch(this.settings.get('CALLBACK_URL'), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': eventId,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': this.webhook.sign(eventId, now, body),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(this.settings.get('CALLBACK_TIMEOUT_MS')),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
  }
}
