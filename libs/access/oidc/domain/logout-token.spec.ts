import { readLogoutToken } from './logout-token';

const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const claims = { jti: 'j', sub: 'a', sid: 's', events };

describe('readLogoutToken', () => {
  it('reads who or what has ended', () => {
    expect(readLogoutToken(claims)).toEqual({ jti: 'j', sub: 'a', sid: 's' });
    expect(readLogoutToken({ jti: 'j', sub: 'a', events })).toMatchObject({ sid: undefined });
    expect(readLogoutToken({ jti: 'j', sid: 's', events })).toMatchObject({ sub: undefined });
  });

  const wrong: [string, object][] = [
    ['an ID token', { ...claims, events: undefined }],
    ['another event', { ...claims, events: { other: {} } }],
    ['an event that is no object', { ...claims, events: { [Object.keys(events)[0] ?? '']: true } }],
    ['events as a list', { ...claims, events: Object.keys(events) }],
    ['a nonce', { ...claims, nonce: 'n' }],
    ['a nonce of nothing', { ...claims, nonce: null }],
    ['no jti', { ...claims, jti: undefined }],
    ['nobody', { jti: 'j', events }],
    ['an empty subject', { ...claims, sub: '' }],
    ['a number as session', { ...claims, sid: 7 }],
  ];
  it.each(wrong)('refuses %s', (_, token) => {
    expect(readLogoutToken(token as Record<string, unknown>)).toBeNull();
  });
});
