import { providerProblemOf } from './provider-problem';

describe('providerProblemOf', () => {
  it('knows what can go wrong, and shows nothing else', () => {
    const of = (query: string) => providerProblemOf(new URLSearchParams(query));
    expect(of('problem=OIDC_DENIED')).toBe('OIDC_DENIED');
    expect(of('problem=Call+0800+123')).toBeNull();
    expect(of('')).toBeNull();
  });
});
