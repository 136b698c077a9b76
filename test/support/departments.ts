import request from 'supertest';
import { runningStack } from './stack';

const call = () => {
  const { departmentsUrl, departmentsToken } = runningStack();
  return { at: request(departmentsUrl), bearer: { authorization: `Bearer ${departmentsToken}` } };
};

/** A work order as the departments' system shows it; times in ISO 8601, UTC. */
export interface HeldWorkOrder {
  readonly workOrderId: string;
  readonly reference: string;
  readonly caseNumber: string;
  readonly departmentCode: string;
  readonly round: number;
  readonly kind: 'first' | 'rework' | 'redispatch';
  readonly binding: boolean;
  readonly urgency: string;
  readonly reworkNote: string | null;
  readonly dueAt: string;
  readonly status: 'received' | 'answered';
  readonly handlerName: string | null;
  readonly outcome: 'done' | 'notDone' | 'objected' | null;
  readonly evidence: readonly { readonly evidenceId: string; readonly sha256: string }[];
  readonly extensions: readonly {
    readonly requestedUntil: string;
    readonly granted: boolean | null;
  }[];
  readonly supervisions: readonly {
    readonly supervisionId: string;
    readonly step: number;
    readonly dueAt: string;
  }[];
}

/** Sets how a department of the departments' system behaves; without a behaviour it is a friendly one again. */
export async function behave(departmentCode: string, behaviour: object = {}): Promise<void> {
  const { at, bearer } = call();
  await at.put(`/behaviours/${departmentCode}`).set(bearer).send(behaviour).expect(200);
}

/** Gives a department an order behind our system's back. */
export async function placeDirectly(order: { readonly workOrderId: string }): Promise<void> {
  const { at, bearer } = call();
  await at
    .post('/work-orders')
    .set({ ...bearer, 'idempotency-key': order.workOrderId })
    .send(order)
    .expect(201);
}

/** What a department holds, newest first. */
export async function heldBy(departmentCode: string): Promise<readonly HeldWorkOrder[]> {
  const { at, bearer } = call();
  const path = `/work-orders?limit=100&department=${departmentCode}`;
  const { body } = await at.get(path).set(bearer).expect(200);
  return (body as { items: HeldWorkOrder[] }).items;
}

/** One order as its department holds it. */
export async function heldOrder(workOrderId: string): Promise<HeldWorkOrder> {
  const { at, bearer } = call();
  return (await at.get(`/work-orders/${workOrderId}`).set(bearer).expect(200))
    .body as HeldWorkOrder;
}

/** Somebody of the desk takes an order in hand; somebody by the desk's choice when not named. */
export function accept(workOrderId: string, handlerName?: string): Promise<HeldWorkOrder> {
  return act(workOrderId, 'accept', handlerName === undefined ? {} : { handlerName });
}

/** The desk answers an order now, with so many photos. */
export function answerNow(
  workOrderId: string,
  answer: {
    readonly outcome?: 'done' | 'notDone';
    readonly resultText?: string;
    readonly evidenceCount?: number;
  } = {},
): Promise<HeldWorkOrder> {
  return act(workOrderId, 'answer', {
    outcome: 'done',
    resultText: '已现场处理完毕，恢复正常。',
    ...answer,
  });
}

/** The desk objects: the matter is not its duty (QY26.2). */
export function object(
  workOrderId: string,
  objection: {
    readonly ground?: string;
    readonly reason?: string;
    readonly legalBasis?: string;
  } = {},
): Promise<HeldWorkOrder> {
  return act(workOrderId, 'object', {
    reason: '该设施权属和监管职责不在本部门。',
    legalBasis: '本部门三定规定第四条',
    ...objection,
  });
}

/** The desk objects and is told no; the code of its own system's refusal. */
export async function objectInVain(workOrderId: string, ground: string): Promise<string> {
  const { at, bearer } = call();
  const objection = { ground, reason: '仍认为不属本部门。', legalBasis: '三定规定' };
  const answer = await at.post(`/work-orders/${workOrderId}/object`).set(bearer).send(objection);
  expect(answer.status).toBe(409);
  return (answer.body as { code: string }).code;
}

/** The desk asks for so many days beyond the present limit (BH19). */
export function askForMoreTime(
  workOrderId: string,
  days: number,
  reason = '需要专项施工，备料需要时间。',
): Promise<HeldWorkOrder> {
  return act(workOrderId, 'ask-for-more-time', { days, reason });
}

async function act(workOrderId: string, name: string, body: object): Promise<HeldWorkOrder> {
  const { at, bearer } = call();
  const path = `/work-orders/${workOrderId}/${name}`;
  return (await at.post(path).set(bearer).send(body).expect(200)).body as HeldWorkOrder;
}
