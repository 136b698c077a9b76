import { Injectable } from '@nestjs/common';
import { type ServiceClient, WebhookSecrets } from '@grid/access';
import { AuditService } from '@grid/audit';
import type { DomainError } from '@grid/kernel';
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
  constructor(
    private readonly secrets: WebhookSecrets,
    private readonly audit: AuditService,
  ) {}

  /**
   * Checks the signature over the bytes that came in against each of the client's secrets that is good now. The time
   * may differ from the machine's own by five minutes; this is a matter between two machines, so the clock of the
   * business does not enter. A refusal is on record when there is such a client; anybody can make up another.
   * @throws DomainError CALLBACK_CLIENT_INVALID, CALLBACK_SIGNATURE_INVALID
   */
  async clientOf(rawBody: Buffer, headers: CallbackHeaders): Promise<ServiceClient> {
    const { client: id = '' } = headers;
    const found = CLIENT_ID.test(id) ? await this.secrets.of(id) : null;
    if (found === null) throw callbackErrors.client();
    if (found.secrets.length === 0) throw await this.recorded(id, callbackErrors.client());
    if (!found.secrets.some((secret) => isSigned(rawBody, headers, secret))) {
      throw await this.recorded(id, callbackErrors.signature());
    }
    return found.client;
  }

  private async recorded(serviceClientId: string, error: DomainError): Promise<DomainError> {
    await this.audit.recordAlone({
      action: 'department.callback',
      outcome: 'refused',
      code: error.code,
      detail: { serviceClientId },
    });
    return error;
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
