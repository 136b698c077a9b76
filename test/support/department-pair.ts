import { type CallbackHeaders, PlaceWorkOrder, ReceiveCallback } from '@grid/department';
import { CallbackReceiver, type Received } from '../../apps/departments/test/callback-receiver';
import { DepartmentsFixture, TOKEN } from '../../apps/departments/test/departments.fixture';
import { aCase, DepartmentStage } from './department-stage';

const DEPARTMENT = '441802-urban-management';

/** Our side and the departments' system with HTTP between them; callbacks are taken one by one, when a spec says so. */
export class DepartmentPair {
  readonly stage = new DepartmentStage();
  readonly departments = new DepartmentsFixture();
  private readonly receiver = new CallbackReceiver();
  private taken = 0;

  async start(): Promise<void> {
    await this.departments.start({ CALLBACK_URL: await this.receiver.listen() });
    await this.stage.start({ DEPARTMENTS_URL: this.departments.url(), DEPARTMENTS_TOKEN: TOKEN });
    await this.departments.signAs({ [DEPARTMENT]: await this.stage.departmentClient(DEPARTMENT) });
  }

  async stop(): Promise<void> {
    await this.stage.stop();
    await this.departments.stop();
    await this.receiver.close();
  }

  /** Gives a case to the department, whose desk does nothing by itself unless it behaves so. */
  async place(behaviour: object = {}): Promise<{ caseId: string; workOrderId: string }> {
    await this.behave(behaviour);
    const caseId = await this.stage.insertCase(aCase({ status: 'accepted' }));
    const { workOrderId } = await this.stage.get(PlaceWorkOrder).execute({
      caseId,
      departmentCode: DEPARTMENT,
      dueAt: new Date('2036-11-30T23:59:59+08:00'),
    });
    return { caseId, workOrderId };
  }

  /** How the department behaves from now on. */
  behave(behaviour: object = {}): Promise<void> {
    return this.departments.behave(DEPARTMENT, {
      acceptsItself: false,
      answersItself: false,
      ...behaviour,
    });
  }

  /** Something that a person of the desk does. */
  async act(workOrderId: string, name: string, body: object): Promise<void> {
    const path = `/work-orders/${workOrderId}/${name}`;
    await this.departments.authorised('post', path).send(body).expect(200);
  }

  /** The order as the department holds it. */
  async held(workOrderId: string): Promise<object> {
    const path = `/work-orders/${workOrderId}`;
    return (await this.departments.authorised('get', path).expect(200)).body as object;
  }

  /** Takes in the department's next callback, when it is there. */
  async takeCallback(): Promise<void> {
    await this.receiver.until(this.taken + 1);
    const callback = this.receiver.received[this.taken];
    this.taken += 1;
    if (callback === undefined) throw new Error('No callback');
    await this.stage
      .get(ReceiveCallback)
      .execute(Buffer.from(callback.body), signatureOf(callback));
  }
}

function signatureOf({ headers }: Received): CallbackHeaders {
  const one = (name: string) => String(headers[name]);
  return {
    client: one('webhook-client'),
    id: one('webhook-id'),
    timestamp: one('webhook-timestamp'),
    signature: one('webhook-signature'),
  };
}
