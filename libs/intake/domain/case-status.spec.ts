import { stepTo } from './case-status';

describe('stepTo', () => {
  it('takes the next step of the loop', () => {
    expect(stepTo('reported', 'accepted')).toBe('take');
    expect(stepTo('reported', 'declined')).toBe('take');
    expect(stepTo('told', 'closed')).toBe('take');
  });

  it('counts a step that was taken before as done, so that a job may come twice', () => {
    expect(stepTo('accepted', 'accepted')).toBe('already');
    expect(stepTo('closed', 'accepted')).toBe('already');
    expect(stepTo('answered', 'accepted')).toBe('already');
  });

  it('lets a department be asked again after its answer', () => {
    expect(stepTo('answered', 'dispatched')).toBe('take');
  });

  it('refuses to skip a step or to leave the end', () => {
    expect(stepTo('reported', 'closed')).toBe('impossible');
    expect(stepTo('accepted', 'declined')).toBe('impossible');
    expect(stepTo('declined', 'accepted')).toBe('impossible');
    expect(stepTo('closed', 'declined')).toBe('impossible');
  });
});
