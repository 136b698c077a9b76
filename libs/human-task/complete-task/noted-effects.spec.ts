import { OpenCasesOfItem } from '@grid/item-list';
import { anItem, ItemStage, refusal } from '../../../test/support/item-stage';
import { NotedEffects } from './noted-effects';

jest.setTimeout(60_000);

const schema = { id: 'review', components: [], properties: { effectsMustBeNoted: 'true' } };

describe('the effect of a change on open cases', () => {
  const stage = new ItemStage();
  let caseId: string;
  const completing = (choices: Readonly<Record<string, string>>, properties = schema.properties) =>
    refusal(
      stage.transaction((manager) =>
        new NotedEffects(stage.get(OpenCasesOfItem)).require(
          manager,
          { caseId },
          { ...schema, properties },
          { choices },
        ),
      ),
    );

  beforeAll(async () => {
    await stage.open();
    const clerk = await stage.actor('jbr-chengguan');
    caseId = await stage.submit(clerk, {
      ...{ kind: 'exit', application: null, itemCode: 'W05', reason: '已不需要' },
    });
  });
  afterAll(() => stage.stop());

  it('need not be noted while no open case uses the item', async () => {
    expect(await completing({ reviewOutcome: 'agree' })).toBe('allowed');
  });

  it('must be noted before a change is agreed to, not before it is refused', async () => {
    await stage.incident('441802', 'E2102', '2026-11-21T10:00:00+08:00', 'QY-1');
    expect(await completing({ reviewOutcome: 'agree' })).toEqual([
      ...['OPEN_CASES_NOT_NOTED', undefined],
    ]);
    expect(await completing({ reviewOutcome: 'agree', effectsNoted: 'noted' })).toBe('allowed');
    expect(await completing({ reviewOutcome: 'refuse' })).toBe('allowed');
    expect(await completing({ reviewOutcome: 'agree' }, { effectsMustBeNoted: 'false' })).toBe(
      'allowed',
    );
  });

  it('is none for an item that is not listed yet', async () => {
    const clerk = await stage.actor('jbr-chengguan');
    caseId = await stage.submit(clerk, {
      application: { item: anItem(), reason: '需要', lawCited: null },
    });
    expect(await completing({ reviewOutcome: 'agree' })).toBe('allowed');
  });
});
