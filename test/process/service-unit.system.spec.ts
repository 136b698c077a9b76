import { actOnTask, api, as, openTask } from '../support/api-client';
import { behave, heldOrder } from '../support/departments';
import { LoopCase, XX } from '../support/incident-loop';

const UNIT = '410702-water-supply';

interface Form {
  readonly data: {
    readonly proposedDepartment: string | null;
    readonly departments: readonly { readonly value: string }[];
  };
}

describe('a grid service unit', () => {
  beforeAll(() => behave(UNIT, { answerDelayMs: 0, outcome: 'notDone' }));
  afterAll(() => behave(UNIT));

  it('is proposed and takes part in handling beside the departments (XX6.2, XX16.2)', async () => {
    const loop = await LoopCase.reported(XX, { categoryCode: 'C0103' });
    await loop.accept();
    const who = XX.townshipDispatcher;
    const key = await openTask(who, loop.id, 'UserTask_ConfirmDispatch');
    const shown = await api()
      .get(`/api/tasks/${key}`)
      .set(await as(who));
    const { data } = shown.body as Form;
    expect(data.proposedDepartment).toBe(UNIT);
    const offered = data.departments.map(({ value }) => value);
    expect(offered).toEqual(expect.arrayContaining([UNIT, XX.department]));
    expect((await actOnTask(who, key, 'claim')).status).toBe(204);
    const answers = { dispatchOutcome: 'dispatch', departmentCode: UNIT };
    expect((await actOnTask(who, key, 'complete', { answers })).status).toBe(202);
    const order = await loop.order('answered');
    expect(await heldOrder(order.id)).toMatchObject({ departmentCode: UNIT });
    await loop.tell(XX.townshipDispatcher);
    await loop.inStatus('closed');
  });
});
