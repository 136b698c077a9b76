import { listAddress, readListView, taskAddress } from './list-address';

describe('the address of a task list', () => {
  it('outlives opening and closing a task', () => {
    const view = readListView(new URLSearchParams('?scope=mine&late=true&q=井盖'));
    expect(view).toEqual({ scope: 'mine', late: true, q: '井盖', at: null });

    const opened = taskAddress('2251799813685261', view);
    const back = readListView(new URLSearchParams(opened.split('?')[1]));

    expect(listAddress({ ...back, at: '2251799813685261' })).toBe(
      '/tasks?scope=mine&late=true&q=%E4%BA%95%E7%9B%96&at=2251799813685261',
    );
  });

  it('starts with the tasks of the group', () => {
    expect(readListView(new URLSearchParams('?scope=everything')).scope).toBe('group');
    expect(listAddress({ scope: 'group', late: false, q: '', at: null })).toBe('/tasks');
  });
});
