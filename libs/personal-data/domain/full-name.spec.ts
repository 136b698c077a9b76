import { searchForm } from './index-kind';
import { normalFullName } from './full-name';

describe('normalFullName', () => {
  it.each([
    [' 陈小明 ', '陈小明'],
    ['陈 小明', '陈小明'],
    ['陈　小　明', '陈小明'],
    ['阿依古丽 • 买买提', '阿依古丽·买买提'],
    ['阿依古丽・买买提', '阿依古丽·买买提'],
    ['Ａｎｎａ   Smith', 'Anna Smith'],
    ['J. Smith', 'J. Smith'],
  ])('reads %s', (text, name) => {
    expect(normalFullName(text)).toBe(name);
  });

  it.each(['', '  ', '·', '123', '名'.repeat(51)])('refuses what is no name: %s', (text) => {
    expect(normalFullName(text)).toBeNull();
  });

  it('is searched for without regard to dots and capitals', () => {
    expect(searchForm('fullName', '阿依古丽．买买提')).toBe(
      searchForm('fullName', '阿依古丽·买买提'),
    );
    expect(searchForm('fullName', 'anna smith')).toBe(searchForm('fullName', 'Anna Smith'));
  });
});
