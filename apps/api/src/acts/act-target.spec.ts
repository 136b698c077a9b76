import { targetOf } from './act-target';

const ID = '0199a3c4-1111-7000-8000-000000000001';

describe('targetOf', () => {
  it('knows cases and tasks by the address', () => {
    expect(targetOf('/api/cases/:id/timeline', { id: ID.toUpperCase() })).toEqual({
      caseId: ID,
      taskKey: undefined,
      others: {},
    });
    expect(targetOf('/api/tasks/:key/claim', { key: '2251799813685270' })).toEqual({
      caseId: undefined,
      taskKey: '2251799813685270',
      others: {},
    });
  });

  it('keeps other ids under their names', () => {
    const target = targetOf('/api/cases/:id/evidence/:evidenceId', { id: ID, evidenceId: ID });
    expect(target).toEqual({
      caseId: ID,
      taskKey: undefined,
      others: { 'evidence.evidenceId': ID },
    });
  });

  it.each(['13812345678x', '张三', "' OR 1=1 --", '9223372036854775808', '0', ''])(
    'leaves out %j, which is no id of ours',
    (value) => {
      const nothing = { caseId: undefined, taskKey: undefined, others: {} };
      expect(targetOf('/api/cases/:id', { id: value })).toEqual(nothing);
      expect(targetOf('/api/tasks/:key', { key: value })).toEqual(nothing);
      expect(targetOf('/api/notices/:id/read', { id: value })).toEqual(nothing);
    },
  );
});
