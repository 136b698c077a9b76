import { allComponents, localiseSchema, prefill, withoutBlankRows } from './form-schema';

const schema = {
  type: 'default',
  components: [
    {
      type: 'group',
      label: '审核',
      properties: { labelEn: 'Review' },
      components: [
        {
          type: 'radio',
          key: 'acceptOutcome',
          label: '是否立案',
          values: [
            { value: 'accept', label: '立案' },
            { value: 'decline', label: '不予立案' },
          ],
          properties: { labelEn: 'File the case?', acceptEn: 'File', declineEn: 'Decline' },
        },
      ],
    },
    { type: 'textarea', key: 'opinion', label: '意见' },
    { type: 'datetime', key: 'day', dateLabel: '日期', properties: { labelEn: 'Day' } },
  ],
};

describe('localiseSchema', () => {
  it('leaves Chinese as it is written', () => {
    expect(localiseSchema(schema, 'zh')).toBe(schema);
  });

  it('puts the English twins in, also inside groups and options', () => {
    const [group, radio, opinion, day] = allComponents(localiseSchema(schema, 'en'));
    expect(group).toMatchObject({ label: 'Review' });
    expect(radio).toMatchObject({
      label: 'File the case?',
      values: [
        { value: 'accept', label: 'File' },
        { value: 'decline', label: 'Decline' },
      ],
    });
    expect(opinion).toMatchObject({ label: '意见' });
    expect(day).toMatchObject({ dateLabel: 'Day' });
  });
});

describe('withoutBlankRows', () => {
  const row = (fact: string) => `<tr><th>${fact}</th><td>{{${fact}}}</td></tr>`;

  it('leaves out the rows of facts that are not known', () => {
    const form = {
      components: [{ content: `<table>${row('itemName')}${row('lawCited')}</table>` }],
    };
    expect(withoutBlankRows(form, { itemName: '路灯巡查', lawCited: null })).toEqual({
      components: [{ content: `<table>${row('itemName')}</table>` }],
    });
  });
});

describe('prefill', () => {
  const form = {
    components: [
      { key: 'departmentCode', properties: { prefill: 'proposedDepartment' } },
      { key: 'opinion' },
    ],
  };

  it('starts a field with the fact its property names', () => {
    expect(prefill(form, { proposedDepartment: '441802-health' })).toEqual({
      proposedDepartment: '441802-health',
      departmentCode: '441802-health',
    });
  });

  it('never writes over an answer', () => {
    const data = { proposedDepartment: '441802-health', departmentCode: '441802-finance' };
    expect(prefill(form, data)).toEqual(data);
  });
});
