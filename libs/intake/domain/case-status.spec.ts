import { CASE_STATUSES, type CaseStatus, caseStatusText, stepTo } from './case-status';

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

  it.each<[CaseStatus, readonly CaseStatus[]]>([
    ['reported', ['settled', 'accepted', 'declined']],
    ['settled', ['closed']],
    ['accepted', ['settled', 'dispatched', 'declined']],
    ['dispatched', ['answered']],
    ['answered', ['settled', 'dispatched', 'verified', 'told', 'declined']],
    ['verified', ['settled', 'dispatched', 'told', 'declined']],
    ['told', ['dispatched', 'closed']],
    ['closed', []],
    ['declined', []],
  ])('leaves %s for no other than its next steps', (status, next) => {
    expect(CASE_STATUSES.filter((wanted) => stepTo(status, wanted) === 'take')).toEqual(next);
  });

  it('takes what lies behind for done, and only that', () => {
    const behind = (status: CaseStatus) =>
      CASE_STATUSES.filter((wanted) => stepTo(status, wanted) === 'already');
    expect(behind('dispatched')).toEqual(['reported', 'accepted', 'dispatched']);
    expect(behind('settled')).toEqual(['reported', 'settled']);
    expect(behind('declined')).toEqual(['reported', 'declined']);
  });

  it('lets a department be asked again after its answer', () => {
    expect(stepTo('answered', 'dispatched')).toBe('take');
  });

  it('lets a case end otherwise that was returned to its first steps', () => {
    expect(stepTo('accepted', 'declined')).toBe('take');
    expect(stepTo('verified', 'settled')).toBe('take');
  });

  it('refuses to skip a step or to leave the end', () => {
    expect(stepTo('reported', 'closed')).toBe('impossible');
    expect(stepTo('dispatched', 'declined')).toBe('impossible');
    expect(stepTo('declined', 'accepted')).toBe('impossible');
    expect(stepTo('closed', 'declined')).toBe('impossible');
  });
});

describe('the words for a status', () => {
  it('are there for each, and differ', () => {
    const words = CASE_STATUSES.map((status) => caseStatusText[status]);
    expect(new Set(words.map(({ zh }) => zh)).size).toBe(CASE_STATUSES.length);
    expect(new Set(words.map(({ en }) => en)).size).toBe(CASE_STATUSES.length);
  });
});
