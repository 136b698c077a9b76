import { answersInWords } from './answers-in-words';

const schema = {
  id: 'f',
  components: [
    {
      type: 'radio',
      key: 'acceptOutcome',
      label: '是否立案',
      values: [{ value: 'decline', label: '不予立案' }],
      properties: { labelEn: 'Accept?', declineEn: 'Decline' },
    },
    { type: 'select', key: 'departmentCode', label: '承办部门', valuesKey: 'departments' },
    { type: 'textarea', key: 'opinion', label: '意见' },
  ],
};

describe('answersInWords', () => {
  it('puts labels and chosen options in both languages', () => {
    expect(
      answersInWords(
        schema,
        { acceptOutcome: { value: 'decline' }, opinion: { value: '重复' } },
        new Map(),
      ),
    ).toEqual({
      zh: '是否立案：不予立案；意见：重复',
      en: 'Accept?: Decline; 意见: 重复',
    });
  });

  it('names a day by the label that its kind of field has', () => {
    const form = {
      id: 'f',
      components: [
        {
          ...{ type: 'datetime', key: 'publishedOn', dateLabel: '公布日期' },
          properties: { labelEn: 'Published on' },
        },
      ],
    };
    expect(answersInWords(form, { publishedOn: { value: '2026-11-23' } }, new Map())).toEqual({
      zh: '公布日期：2026-11-23',
      en: 'Published on: 2026-11-23',
    });
  });

  it('names what was offered by level', () => {
    const byLevel = {
      id: 'f',
      components: [{ type: 'radio', key: 'outcome', label: '处理', valuesKey: 'dispatchOutcomes' }],
    };
    expect(answersInWords(byLevel, { outcome: { value: 'handUp' } }, new Map())).toEqual({
      zh: '处理：上报上一级',
      en: '处理: Hand it up',
    });
  });

  it('says of what was written that it was erased, when and under which rule; what was chosen stays', () => {
    const erased = { at: '2026-11-22T03:00:00.000+08:00', ruleCode: 'R1' };
    expect(
      answersInWords(
        schema,
        { acceptOutcome: { value: 'decline' }, opinion: { erased } },
        new Map(),
      ),
    ).toEqual({
      zh: '是否立案：不予立案；意见：〔已按规定于 2026-11-22 删除（规则 R1）〕',
      en: 'Accept?: Decline; 意见: [Erased on 2026-11-22 under rule R1]',
    });
  });

  it('names what a list offered by code', () => {
    const names = new Map([['d', { nameZh: '城管部门', nameEn: 'Urban management' }]]);
    expect(answersInWords(schema, { departmentCode: { value: 'd' } }, names)).toEqual({
      zh: '承办部门：城管部门',
      en: '承办部门: Urban management',
    });
  });
});
