import { isCitation, requireCitation } from './citation';

describe('the article that a ruling rests on', () => {
  it.each([
    '《城市市容和环境卫生管理条例》第十四条',
    '《清远市网格化服务管理条例》第二十六条第二款第1项',
    '第三条之一',
    'QY26.2',
    'BH18',
    '《物业管理条例》第四十五条、QY26.2',
  ])('is %s', (text) => {
    expect(isCitation(text)).toBe(true);
    expect(() => requireCitation(text, 'answers.rulingArticle')).not.toThrow();
  });

  it.each([
    '',
    '按惯例由城管负责',
    '《城市市容和环境卫生管理条例》',
    '张三 13800001234',
    '《13800001234》第一条',
    '第十四条，张三说的',
  ])('is not %p', (text) => {
    expect(isCitation(text)).toBe(false);
    expect(() => requireCitation(text, 'answers.rulingArticle')).toThrow('RULING_ARTICLE_INVALID');
  });
});
