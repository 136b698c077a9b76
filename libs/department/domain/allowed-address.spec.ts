import { isAllowedAddress } from './allowed-address';

describe('isAllowedAddress', () => {
  const hosts = ['cg.example.cn', '*.gov.example.cn'];
  const allowed = (address: string, inService = true, named: readonly string[] = hosts) =>
    isAllowedAddress(new URL(address), { hosts: named, inService });

  it.each([
    'https://cg.example.cn/orders',
    'https://CG.example.cn:8443/',
    'https://a.b.gov.example.cn/',
  ])('lets orders go to %s', (address) => expect(allowed(address)).toBe(true));

  it.each([
    'http://cg.example.cn/',
    'https://evil.cn/',
    'https://cg.example.cn.evil.cn/',
    'https://evil-cg.example.cn/',
    'https://evilgov.example.cn/',
    'https://gov.example.cn/',
    'https://127.0.0.1/',
    'https://[::1]/',
  ])('lets none go to %s', (address) => expect(allowed(address)).toBe(false));

  it('lets them go nowhere in service, and anywhere in a demonstration, when no host is named', () => {
    expect(allowed('https://cg.example.cn/', true, [])).toBe(false);
    expect(allowed('http://127.0.0.1:9/', false, [])).toBe(true);
    expect(allowed('http://127.0.0.1:9/', false)).toBe(false);
    expect(allowed('http://cg.example.cn/', false)).toBe(true);
  });
});
