import { openTask } from '../support/api-client';
import { behave, heldOrder } from '../support/departments';
import { BH, LoopCase, XX } from '../support/incident-loop';

const OF_CITY = '410700-urban-management';
const HAND_UP = { dispatchOutcome: 'handUp', opinion: '本级无法处理，需上级协调。' };

describe('what a level cannot place', () => {
  beforeAll(() => behave(OF_CITY, { answersItself: false }));
  afterAll(() => behave(OF_CITY));

  it('goes from township to county to city in 新乡, each told, and no further (XX17.1)', async () => {
    const loop = await LoopCase.reported(XX);
    await loop.accept();
    await loop.decide(XX.townshipDispatcher, 'UserTask_ConfirmDispatch', HAND_UP);
    await loop.notices(XX.countyDispatcher, 'handedUp');
    await loop.decide(XX.countyDispatcher, 'UserTask_ConfirmDispatch', HAND_UP);
    await loop.notices(XX.cityDispatcher, 'handedUp');
    await loop.dispatch(OF_CITY, XX.cityDispatcher);
    const order = await loop.order('placed');
    expect(await heldOrder(order.id)).toMatchObject({ departmentCode: OF_CITY });
    const entries = await loop.timeline('ServiceTask_PlaceWorkOrder');
    const raised = entries.filter(({ elementId }) => elementId === 'ServiceTask_RaiseLevel');
    expect(raised.map(({ article }) => article)).toEqual(['XX17.1', 'XX17.1']);
  });

  it('of the greatest urgency in 新乡 begins at the county (XX16.2)', async () => {
    const major = await LoopCase.reported(XX, { categoryCode: 'E0401', urgency: 'major' });
    await major.accept();
    await openTask(XX.countyDispatcher, major.id, 'UserTask_ConfirmDispatch');
  });

  it('goes from county to city in 北海, after grid head and township (BH5.2, BH5.3, BH5.4)', async () => {
    const loop = await LoopCase.reported(BH);
    await loop.handOnAsGridHead();
    await loop.accept();
    await loop.decide(BH.countyDispatcher, 'UserTask_ConfirmDispatch', HAND_UP);
    await loop.notices(BH.cityDispatcher, 'handedUp');
    await openTask(BH.cityDispatcher, loop.id, 'UserTask_ConfirmDispatch');
    const entries = await loop.timeline('ServiceTask_RaiseLevel');
    const raised = entries.find(({ elementId }) => elementId === 'ServiceTask_RaiseLevel');
    expect(raised?.article).toBe('BH5.2, BH5.3, BH5.4');
  });
});
