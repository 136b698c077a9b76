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
      answersInWords(schema, { acceptOutcome: 'decline', opinion: '重复' }, new Map()),
    ).toEqual({
      zh: '是否立案：不予立案；意见：重复',
      en: 'Accept?: Decline; 意见: 重复',
    });
  });

  it('names what a list offered by code', () => {
    const names = new Map([['d', { nameZh: '城管部门', nameEn: 'Urban management' }]]);
    expect(answersInWords(schema, { departmentCode: 'd' }, names)).toEqual({
      zh: '承办部门：城管部门',
      en: '承办部门: Urban management',
    });
  });
});
