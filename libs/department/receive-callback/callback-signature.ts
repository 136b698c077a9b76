import { Injectable } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { Webhook } from 'standardwebhooks';
import { callbackErrors } from './callback-errors';

/** The three headers of Standard Webhooks, as they came. */
export interface CallbackHeaders {
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

/** Knows whether a callback was written by somebody who has the secret, and lately. */
@Injectable()
export class CallbackSignature {
  private readonly webhook: Webhook;

  constructor(config: AppConfig) {
    this.webhook = new Webhook(config.require('CALLBACK_SECRET'));
  }

  /**
   * Checks the signature over the bytes that came in. The time may differ from the machine's own by five minutes;
   * this is a matter between two machines, so the clock of the business does not enter.
   * @throws DomainError CALLBACK_SIGNATURE_INVALID
   */
  check(rawBody: Buffer, { id, timestamp, signature }: CallbackHeaders): void {
    const headers = {
      'webhook-id': id ?? '',
      'webhook-timestamp': timestamp ?? '',
      'webhook-signature': signature ?? '',
    };
    try {
      this.webhook.verify(rawBody, headers, { jsonParse: false });
    } catch {
      throw callbackErrors.signature();
    }
  }
}
