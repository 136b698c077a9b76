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

  it('takes a name of fifty signs, with blanks around it', () => {
    expect(normalFullName(` ${'名'.repeat(50)} `)).toBe('名'.repeat(50));
  });

  it('is searched for by what it is, and not at all when it is none', () => {
    expect(searchForm('fullName', ' Anna·SMITH ')).toBe('anna·smith');
    expect(searchForm('fullName', '陈 小明')).toBe('陈小明');
    expect(searchForm('fullName', '123')).toBeNull();
    expect(searchForm('telephone', '+86 138 0000 1234')).toBe('13800001234');
    expect(searchForm('telephone', '陈小明')).toBeNull();
    expect(searchForm('identityNumber', '11010519491231002x')).toBe('11010519491231002X');
  });

  it('is searched for without regard to dots and capitals', () => {
    expect(searchForm('fullName', '阿依古丽．买买提')).toBe(
      searchForm('fullName', '阿依古丽·买买提'),
    );
    expect(searchForm('fullName', 'anna smith')).toBe(searchForm('fullName', 'Anna Smith'));
  });
});
