import { behave, heldOrder, object } from '../support/departments';
import { LoopCase, QY, ZJ } from '../support/incident-loop';

describe.each([
  ['QY', QY],
  ['ZJ', ZJ],
] as const)('an objection to jurisdiction in %s (QY26.2)', (_city, cast) => {
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
    await loop.decide(cast.countyDispatcher, 'UserTask_StudyObjection', {
      departmentCode: cast.otherDepartment,
      opinion: '经研究，由该部门办理。',
    });
    const second = await loop.order('placed', 2);
    expect(await heldOrder(second.id)).toMatchObject({
      departmentCode: cast.otherDepartment,
      kind: 'redispatch',
      binding: true,
    });
    expect((await loop.order('answered', 1))['outcome']).toBe('objected');
  });
});
