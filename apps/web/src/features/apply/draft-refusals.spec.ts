import { ProblemError } from '../../api/problem';
import { refusalsOf } from './draft-refusals';

const refused = (field: string) => ({ field, code: 'DUTY_HOLDER_MISSING', message: '请写明。' });

describe('refusalsOf', () => {
  it('finds the items of a draft that were refused, each with its fields', () => {
    const errors = [refused('items.1.dutyHolder'), refused('items.1.support'), refused('items')];
    const error = new ProblemError({ title: '', status: 409, code: 'X', errors });
    expect([...refusalsOf(error)]).toEqual([[1, [refused('dutyHolder'), refused('support')]]]);
  });

  it('finds none in a failure of another kind', () => {
    expect(refusalsOf(new Error('no answer')).size).toBe(0);
  });
});
