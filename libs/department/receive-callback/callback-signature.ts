import { Injectable } from '@nestjs/common';
import { type ServiceClient, WebhookSecrets } from '@grid/access';
import { Webhook } from 'standardwebhooks';
import { callbackErrors } from './callback-errors';

/** The three headers of Standard Webhooks and the one that says which client sends, as they came. */
export interface CallbackHeaders {
  readonly client: string | undefined;
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

const CLIENT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Knows whether a callback was written by the client it names, and lately. */
@Injectable()
export class CallbackSignature {
  constructor(private readonly secrets: WebhookSecrets) {}

  /**
   * Checks the signature over the bytes that came in against each of the client's secrets that is good now. The time
   * may differ from the machine's own by five minutes; this is a matter between two machines, so the clock of the
   * business does not enter.
   * @throws DomainError CALLBACK_CLIENT_INVALID, CALLBACK_SIGNATURE_INVALID
   */
  async clientOf(rawBody: Buffer, headers: CallbackHeaders): Promise<ServiceClient> {
    const { client: id = '' } = headers;
    const found = CLIENT_ID.test(id) ? await this.secrets.of(id) : null;
    if (found === null || found.secrets.length === 0) throw callbackErrors.client();
    if (!found.secrets.some((secret) => isSigned(rawBody, headers, secret))) {
      throw callbackErrors.signature();
    }
    return found.client;
  }
}

function isSigned(
  rawBody: Buffer,
  { id, timestamp, signature }: CallbackHeaders,
  secret: string,
): boolean {
  const headers = {
    'webhook-id': id ?? '',
    'webhook-timestamp': timestamp ?? '',
    'webhook-signature': signature ?? '',
  };
  try {
    new Webhook(secret).verify(rawBody, headers, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
}
