import type { OpenOrder, OpenOrderReader } from '@grid/dispatch';
import type { DirectoryService } from '@grid/directory';
import type { HolderReader } from '@grid/human-task';
import type { WaitingFor, WaitingForQuery } from '@grid/trace';
import { MovedClock } from '../../../test/support/moved-clock';
import { WaitingReader } from './waiting-reader';

const CASE = 'c1';
const order = (placed: boolean): OpenOrder => ({
  ...{ caseId: CASE, departmentZh: '城管局', departmentEn: 'Urban management', placed },
  dueAt: new Date('2026-11-21T23:59:00+08:00'),
});

function step(kind: WaitingFor['kind'], change: Partial<WaitingFor> = {}): WaitingFor {
  return {
    ...{ caseId: CASE, kind, bpmnProcessId: 'incident-handling', elementId: 'Any' },
    ...{ taskKey: null, candidateGroups: [], assignee: null, dueAt: null },
    since: new Date('2026-11-20T09:00:00+08:00'),
    ...change,
  };
}

/** Whom a case waits for at one step, at nine in the morning of 2026-11-22. */
async function told(waiting: WaitingFor, open?: OpenOrder, caseDueAt: string | null = null) {
  const reader = new WaitingReader(
    { ofCases: () => Promise.resolve([waiting]) } as unknown as WaitingForQuery,
    {
      ofCases: () => Promise.resolve(new Map(open === undefined ? [] : [[CASE, [open]]])),
    } as unknown as OpenOrderReader,
    {
      ofTasks: () =>
        Promise.resolve(new Map([['7', { displayName: '李四', actingForName: '张三' }]])),
    } as unknown as HolderReader,
    {
      groupNames: (groups: string[]) =>
        Promise.resolve(groups.map((group) => ({ group, nameZh: `${group}岗`, nameEn: group }))),
    } as unknown as DirectoryService,
    new MovedClock(),
  );
  return (await reader.ofCases([{ id: CASE, cityKey: 'QY', dueAt: caseDueAt }]))(CASE)[0];
}

describe('whom a case waits for', () => {
  it('is every post that a task is offered to, and who has claimed it', async () => {
    const task = step('userTask', {
      ...{ elementId: 'UserTask_AcceptReport', taskKey: '7', candidateGroups: ['a', 'b'] },
      dueAt: new Date('2026-11-22T10:00:00+08:00'),
    });
    expect(await told(task)).toMatchObject({
      ...{ kind: 'task', labelZh: '受理审核', partyZh: 'a岗、b岗', partyEn: 'a, b' },
      ...{ holderName: '李四', holderActingFor: '张三', late: false },
      articles: expect.arrayContaining(['QY23.2']),
    });
  });

  it('is the department that has an order, until the day of the order', async () => {
    expect(await told(step('message'), order(true), '2026-12-01T23:59:00.000+08:00')).toMatchObject(
      { kind: 'department', partyZh: '城管局', late: true },
    );
  });

  it('is the system while an order is on its way to its department, and on its own account else', async () => {
    expect(await told(step('job'), order(false))).toMatchObject({
      ...{ kind: 'system', partyEn: 'Urban management' },
    });
    expect(await told(step('job'))).toMatchObject({ kind: 'system', partyZh: null, late: false });
  });

  it('is somebody who ends the trouble when the engine stopped, by the day of the case', async () => {
    const dueAt = '2026-11-23T23:59:00.000+08:00';
    expect(await told(step('incident', { elementId: null }), undefined, dueAt)).toMatchObject({
      ...{ kind: 'trouble', elementId: null, labelZh: '流程故障', partyZh: null, dueAt },
    });
  });
});
