import { expectRefusal, invalid, refusalOf } from '../../../test/support/refusals';
import { ordinanceOf } from './ordinances';
import { recognise } from './recognise';

const body = '\n第一条 甲。';
const titleOf = (key: string) => ordinanceOf(key).nameZh;

describe('recognise', () => {
  it.each(['QY', 'XX', 'BH', 'ZJ', 'NB'])('knows %s by its title, however it is spaced', (key) => {
    const spaced = titleOf(key).split('').join('　');
    expect(recognise(`${spaced}\n（通过）${body}`).key).toBe(key);
  });

  it('takes the title before the first article alone', () => {
    const later = `某条例${body}\n第二条 依照《${titleOf('QY')}》。`;
    expectRefusal(
      refusalOf(() => recognise(later)),
      invalid('LAW_CITY_NOT_RECOGNISED', 'city'),
    );
  });

  it('is told by the key where the title is missing', () => {
    expect(recognise(body, 'BH').key).toBe('BH');
    expectRefusal(
      refusalOf(() => recognise(body, 'AA')),
      invalid('ORDINANCE_UNKNOWN', 'city'),
    );
  });

  it('refuses a key that the title contradicts, and a text with two titles', () => {
    expectRefusal(
      refusalOf(() => recognise(titleOf('QY') + body, 'BH')),
      invalid('LAW_CITY_DIFFERS', 'city'),
    );
    const both = `${titleOf('QY')}\n${titleOf('BH')}${body}`;
    expectRefusal(
      refusalOf(() => recognise(both)),
      invalid('LAW_CITY_NOT_RECOGNISED', 'city'),
    );
    expect(recognise(both, 'BH').key).toBe('BH');
  });
});
