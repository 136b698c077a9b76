import { readTransaction, TRANSACTION_MS, type Transaction } from './transaction';

const transaction: Transaction = {
  state: 's',
  nonce: 'n',
  codeVerifier: 'v',
  returnTo: '/cases',
  expiresAt: 1_700_000_000_000,
};

describe('what is remembered while somebody is at the provider', () => {
  it('comes back as it was, without anything more', () => {
    expect(readTransaction(JSON.stringify(transaction))).toEqual(transaction);
    expect(readTransaction(JSON.stringify({ ...transaction, more: 1 }))).toEqual(transaction);
    expect(TRANSACTION_MS).toBe(600_000);
  });

  it.each(['', 'x', 'null', '{}', JSON.stringify({ ...transaction, expiresAt: 'soon' })])(
    'is nothing when it was changed: %s',
    (text) => expect(readTransaction(text)).toBeNull(),
  );

  it.each(Object.keys(transaction))('is nothing without %s', (name) => {
    expect(readTransaction(JSON.stringify({ ...transaction, [name]: undefined }))).toBeNull();
  });
});
