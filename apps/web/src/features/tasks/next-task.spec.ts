import type { Task } from '../../api/tasks';
import { filterTasks } from './filter-tasks';
import { nextTask } from './next-task';

function task(key: string, over: Partial<Task> = {}): Task {
  return {
    key,
    elementId: 'UserTask_AcceptReport',
    nameZh: '受理审核',
    nameEn: 'Review the report',
    article: 'QY23.2',
    matterKind: 'incident',
    caseId: key,
    caseNumber: null,
    categoryZh: '井盖',
    categoryEn: 'Manhole cover',
    placeText: '北门街18号',
    urgency: 'normal',
    createdAt: '2026-11-22T10:00:00+08:00',
    dueAt: null,
    late: false,
    holder: null,
    state: 'open',
    ...over,
  };
}

const other = (displayName: string, mayTakeOver = false): Task['holder'] => ({
  displayName,
  actingForName: null,
  isMe: false,
  mayTakeOver,
});

describe('nextTask', () => {
  const taken = task('2', { holder: other('别人') });

  it('goes down the list and passes over what others hold', () => {
    expect(nextTask([task('1'), taken, task('3')], '1')?.key).toBe('3');
  });

  it('goes on to what I may take over', () => {
    const absent = task('2', { holder: other('张三', true) });
    expect(nextTask([task('1'), absent, task('3')], '1')?.key).toBe('2');
  });

  it('begins at the top after the last one, or when the task has left the list', () => {
    expect(nextTask([task('1'), task('3')], '3')?.key).toBe('1');
    expect(nextTask([task('1'), task('3')], '9')?.key).toBe('1');
  });

  it('knows when nothing is left', () => {
    expect(nextTask([task('1'), taken], '1')).toBeUndefined();
  });
});

describe('filterTasks', () => {
  const list = [task('1'), task('2', { placeText: '南门', holder: other('陈某') })];

  it('wants every word, anywhere', () => {
    expect(filterTasks(list, '井盖 北门').map((t) => t.key)).toEqual(['1']);
    expect(filterTasks(list, 'MANHOLE 陈').map((t) => t.key)).toEqual(['2']);
    expect(filterTasks(list, ' ')).toHaveLength(2);
  });
});
