import { elementInfo, elementNames, processInfo } from './element-info';

describe('elementInfo', () => {
  it('tells a task in both languages with the article that orders it', () => {
    expect(elementInfo('dispatch', 'UserTask_ConfirmDispatch')).toEqual({
      id: 'UserTask_ConfirmDispatch',
      nameZh: '派遣确认',
      nameEn: 'Confirm the dispatch',
      type: 'userTask',
      article: 'QY21.1, QY23.2, ZJ15, ZJ33.1, XX17.1, BH17.1, NB18.2',
      isDefault: false,
      formId: 'choose-dispatch',
    });
  });

  it('marks what is a setting and not law', () => {
    expect(elementInfo('incident-handling', 'EndEvent_ReportDeclined')).toMatchObject({
      article: null,
      isDefault: true,
    });
  });

  it('knows the answers of a gateway', () => {
    expect(elementInfo('incident-handling', 'Flow_Declined')?.nameZh).toBe('否');
  });

  it.each([
    ['incident-handling', 'Task_OfAnOlderVersion'],
    ['incident-handling', 'toString'],
    ['another-process', 'UserTask_ConfirmDispatch'],
    ['constructor', 'name'],
  ])('answers undefined for %s / %s', (processId, elementId) => {
    expect(elementInfo(processId, elementId)).toBeUndefined();
  });
});

describe('elementNames', () => {
  it('tells every element by its id, in both languages together', () => {
    const names = elementNames();
    expect(names['UserTask_ConfirmDispatch']).toBe('派遣确认 Confirm the dispatch');
    expect(names['Flow_Declined']).toMatch(/^否 /);
  });
});

describe('processInfo', () => {
  it('tells the name of a process', () => {
    expect(processInfo('incident-handling')?.nameZh).toBe('网格事件办理');
    expect(processInfo('another-process')).toBeUndefined();
  });
});
