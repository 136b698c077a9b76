import { heardDepartments } from './heard-departments';

describe('who is heard in a dispute', () => {
  it('are those whom the official named, each once', () => {
    expect(heardDepartments({ named: ['a', 'b', 'a'], objectors: ['c'] })).toEqual(['a', 'b']);
  });

  it('are all who objected when the hearing began by itself', () => {
    expect(heardDepartments({ named: [], objectors: ['c', 'd', 'c'] })).toEqual(['c', 'd']);
  });
});
