import type { ActingPost, Actor } from '@grid/access';
import { mayTakeOver } from './may-take-over';

const actor = (absentId: string | null): Actor => ({
  accountId: 'me',
  displayName: '我',
  post: { id: 'p', actingFor: absentId === null ? null : { accountId: absentId } } as ActingPost,
  permissions: new Set(),
  sessionId: null,
});

describe('mayTakeOver', () => {
  it('leaves alone what somebody holds who can decide it', () => {
    expect(mayTakeOver('other', false, actor(null))).toBe(false);
    expect(mayTakeOver('other', false, actor('absent'))).toBe(false);
  });

  it('takes over from the absent person one stands in for', () => {
    expect(mayTakeOver('absent', false, actor('absent'))).toBe(true);
  });

  it('takes over what its holder cannot decide any more, but never from oneself', () => {
    expect(mayTakeOver('other', true, actor(null))).toBe(true);
    expect(mayTakeOver('me', true, actor(null))).toBe(false);
  });

  it('takes nothing over without a post', () => {
    expect(mayTakeOver('other', false, { ...actor(null), post: null })).toBe(false);
  });
});
