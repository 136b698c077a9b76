import request from 'supertest';
import { runningStack } from './stack';

const call = () => {
  const { departmentsUrl, departmentsToken } = runningStack();
  return { at: request(departmentsUrl), bearer: { authorization: `Bearer ${departmentsToken}` } };
};

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
