import { isReference } from './reference';

describe('isReference', () => {
  it.each([
    'BM1',
    'BM20261122000001',
    '城管〔2026〕123号',
    'A-2026/11.22_7',
    '（2026）清城管字第7号',
  ])('takes %s', (text) => expect(isReference(text)).toBe(true));

  it.each([
    ['', 'nothing'],
    ['张三', 'a name'],
    ['请联系张三 2 次', 'a sentence'],
    ['zhang@example.cn1', 'an address'],
    ['13800001234', 'a telephone number'],
    ['BM-138-0000-1234', 'one in a code'],
    ['11010519491231002X', 'an identity number'],
    ['B\u200bM1', 'signs that are not seen'],
    ['B'.repeat(100) + '1', 'more than 100 signs'],
  ])('does not take %s: %s', (text) => expect(isReference(text)).toBe(false));
});
