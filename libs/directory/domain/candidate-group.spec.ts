import { candidateGroup, parseCandidateGroup } from './candidate-group';

describe('candidate groups', () => {
  it('reads what it writes', () => {
    const group = { organisationCode: '441802006-grid-authority', role: 'dispatcher' } as const;
    expect(candidateGroup(group)).toBe('441802006-grid-authority.dispatcher');
    expect(parseCandidateGroup(candidateGroup(group))).toEqual(group);
  });

  it.each(['', 'dispatcher', '.dispatcher', 'x.toString', 'x.dispatcher.y', 'x.chief'])(
    'refuses "%s"',
    (text) => {
      expect(() => parseCandidateGroup(text)).toThrow('CANDIDATE_GROUP_INVALID');
    },
  );
});
