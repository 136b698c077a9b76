import type { DemoAccount } from '../../api/account';

/** The cities that demo accounts belong to, each once, in the order in which the accounts name them. */
export function citiesOf(
  accounts: readonly DemoAccount[],
): readonly Pick<DemoAccount, 'cityKey' | 'cityZh' | 'cityEn'>[] {
  return [...new Map(accounts.map((account) => [account.cityKey, account])).values()];
}
