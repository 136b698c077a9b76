import { elementNames } from './element-names';

describe('the name of a step', () => {
  it('is that of the diagrams, in both languages', () => {
    expect(elementNames('UserTask_ConfirmDispatch')).toMatchObject({
      nameZh: '派遣确认',
      nameEn: 'Confirm the dispatch',
    });
  });

  it('is not known for no step and for one of an older diagram', () => {
    expect(elementNames(null)).toBeUndefined();
    expect(elementNames('Task_OfAnOlderVersion')).toBeUndefined();
  });
});
