import { headOf, parseText } from './parse-text';

/** An ordinance that nobody ever made. */
const TEXT = `\ufeff某市雨伞管理条例

（2020年1月1日通过）
目　录
第一章　总　则
第二章　雨伞
第一章　总　则
　　第一条　为了让雨天有伞，制定本条例。
　　第二条  雨伞分为两类：
　　（一）长伞；
　　（二）折叠伞。
　　长伞应当放在门口。
第二章　雨　伞[bookmark: _Toc1]
第十条 借伞的人应当归还;
不能归还的,应当说明理由。

第三章雨伞的保管
第十一条
伞架由门卫看管。
(一)早上开放。
附则以外另行规定。`;

describe('parseText', () => {
  it('takes a line for a paragraph, and leaves out title, contents and headings', () => {
    expect(parseText(TEXT)).toEqual([
      { article: 1, paragraphs: ['为了让雨天有伞，制定本条例。'] },
      {
        article: 2,
        paragraphs: ['雨伞分为两类：\n（一）长伞；\n（二）折叠伞。', '长伞应当放在门口。'],
      },
      { article: 10, paragraphs: ['借伞的人应当归还;\n不能归还的,应当说明理由。'] },
      {
        article: 11,
        paragraphs: ['伞架由门卫看管。\n(一)早上开放。', '附则以外另行规定。'],
      },
    ]);
  });

  it('takes a line that mentions an article for no article, and a sentence that mentions a chapter for no heading', () => {
    const text = '第一条 总则。\n第一条规定的伞，由门卫保管。\n第二章的规定，同样适用。';
    expect(parseText(text)).toEqual([
      {
        article: 1,
        paragraphs: ['总则。', '第一条规定的伞，由门卫保管。', '第二章的规定，同样适用。'],
      },
    ]);
  });

  it('reads every kind of line end, and finds nothing in what is no ordinance', () => {
    expect(parseText('第一条 甲。\r第二条 乙。\r\n第三条 丙。')).toHaveLength(3);
    expect(parseText('今天下雨。\n（一）带伞。')).toEqual([]);
  });
});

describe('headOf', () => {
  it('is what stands before the first article, without spaces', () => {
    expect(headOf('某 市\n　雨伞条例\n第一条 甲。\n第二条 乙。')).toBe('某市雨伞条例');
    expect(headOf('没有条文')).toBe('没有条文');
  });
});
