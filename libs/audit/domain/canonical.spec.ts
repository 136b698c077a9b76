import { field, utcText } from './canonical';

describe('the text that is hashed or signed', () => {
  it('says the length in bytes, so that no two lists of fields read alike', () => {
    expect(field('zh', '网格')).toBe('zh:6:网格\n');
    expect(field('a', '1\nb:1:2')).not.toBe(field('a', '1') + field('b', '2'));
    expect(field('a', '')).toBe('a:0:\n');
  });

  it('has instants in UTC with microseconds', () => {
    expect(utcText(new Date('2026-11-23T09:00:00.120+08:00'))).toBe('2026-11-23T01:00:00.120000Z');
  });
});
