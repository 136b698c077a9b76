import { gridName } from './grid-name';

describe('gridName', () => {
  it.each([
    ['凤桂园社区居委会', '凤桂园社区第3网格'],
    ['凤桂园居委会', '凤桂园社区第3网格'],
    ['江埗村委会', '江埗村第3网格'],
    ['江埗村村委会', '江埗村第3网格'],
    ['曙光社区居民委员会', '曙光社区第3网格'],
    ['保安堤村民委员会', '保安堤村第3网格'],
    ['东关村村民委员会', '东关村第3网格'],
    ['凤桂园', '凤桂园第3网格'],
    ['居委会路社区居委会', '居委会路社区第3网格'],
    ['村委会坪村委会', '村委会坪村第3网格'],
  ])('leaves the committee out of %s', (nameZh, name) => {
    expect(gridName({ nameZh, nameEn: 'Fengguiyuan' }, 3)).toEqual({
      zh: name,
      en: 'Fengguiyuan Grid 3',
    });
  });
});
