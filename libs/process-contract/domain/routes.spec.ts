import { actEventsOf, routesOf } from './routes';

describe('the routes of a process', () => {
  it('tell what follows an element, what holds it and what it calls', () => {
    const nodes = routesOf('incident-handling');
    expect(nodes.get('CallActivity_Dispatch')).toEqual({
      type: 'callActivity',
      scope: 'incident-handling',
      next: ['Gateway_JoinDispatched'],
      calls: 'dispatch',
    });
    expect(nodes.get('BoundaryEvent_AcceptanceLate')?.on).toBe('UserTask_AcceptReport');
  });

  it.each(['no-such-process', 'toString'])('are none for %s', (processId) => {
    expect(routesOf(processId).size).toBe(0);
    expect(actEventsOf(processId, 'withdraw')).toEqual([]);
  });
});
