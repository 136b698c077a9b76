import { createHash, createHmac } from 'node:crypto';
import { newRefreshToken, newSuccessorNonce, refreshTokenHash, successorOf } from './refresh-token';

describe('a refresh token', () => {
  const token = newRefreshToken();
  const nonce = newSuccessorNonce();

  it('has 256 random bits and fits into a cookie', () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(newRefreshToken()).not.toBe(token);
    expect(nonce).toHaveLength(32);
  });

  it('is stored as its hash alone', () => {
    expect(refreshTokenHash(token)).toEqual(createHash('sha256').update(token).digest());
  });

  it('has one successor, which takes token and nonce both', () => {
    const expected = createHmac('sha256', token).update(nonce).digest('base64url');
    expect(successorOf(token, nonce)).toBe(expected);
    expect(successorOf(token, newSuccessorNonce())).not.toBe(expected);
    expect(successorOf(newRefreshToken(), nonce)).not.toBe(expected);
  });
});
