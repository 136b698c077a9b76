import { behave, heldOrder, object } from '../support/departments';
import { ARTICLE, ruledDispute, settled, STUDY } from '../support/disputes';
import { BH, LoopCase, QY, ZJ } from '../support/incident-loop';

describe.each([
  ['QY', QY],
  ['ZJ', ZJ],
  ['BH', BH],
] as const)('an objection to jurisdiction in %s (QY26.2, BH18.2)', (_city, cast) => {
  beforeAll(() =>
    Promise.all(
      [cast.department, cast.otherDepartment].map((code) => behave(code, { answersItself: false })),
    ),
  );
  afterAll(() => Promise.all([cast.department, cast.otherDepartment].map((code) => behave(code))));

  it('is studied, and what is dispatched again must be handled', async () => {
    const loop = await LoopCase.dispatched(cast);
    const first = await loop.order('placed');
    await object(first.id, { reason: '该路段不属本部门管辖。', legalBasis: '职责清单第三项' });
    await loop.decide(cast.countyDispatcher, STUDY, settled(cast.otherDepartment));
    const second = await loop.order('placed', 2);
    expect(await heldOrder(second.id)).toMatchObject({
      departmentCode: cast.otherDepartment,
      kind: 'redispatch',
      binding: true,
    });
    expect((await loop.order('answered', 1))['outcome']).toBe('objected');
    expect(await ruledDispute(loop)).toMatchObject({
      ...{ ordinal: 1, departmentCode: cast.department, ground: 'notOurDuty', opinions: [] },
      ruling: { departmentCode: cast.otherDepartment, article: ARTICLE },
    });
  });
});
