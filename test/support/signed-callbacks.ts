import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { api } from './api-client';
import { runningStack } from './stack';

type Credentials = Record<string, { client: string; secret: string } | undefined>;

/** Sends an event as a department, signed with its secret or another. */
export function tell(body: { readonly eventId: string }, department: string, secret?: string) {
  const file = runningStack().departmentCredentialsFile;
  const known = (JSON.parse(readFileSync(file, 'utf8')) as Credentials)[department];
  const now = new Date();
  const text = JSON.stringify(body);
  return api()
    .post('/api/department-callbacks')
    .set({
      'content-type': 'application/json',
      'webhook-client': known?.client ?? '',
      'webhook-id': body.eventId,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret ?? known?.secret ?? '').sign(body.eventId, now, text),
    })
    .send(text);
}

/** A department's answer to an order, as an event of its own. */
export const answerOf = (workOrderId: string, reference: string) => ({
  eventId: randomUUID(),
  type: 'workOrder.answered',
  workOrderId,
  reference,
  outcome: 'done',
  resultText: '已处理完毕。',
  answeredAt: new Date().toISOString(),
});
