import { begun, changed, keptBefore, keptIds } from './uploads';

const file = {} as File;

describe('photos on their way', () => {
  it('count as kept only when the server has given them an id, in the order of choosing', () => {
    const chosen = [keptBefore('a'), begun('1', file), begun('2', file)];
    expect(keptIds(chosen)).toEqual(['a']);
    const second = changed(chosen, '2', { state: 'kept', id: 'c' });
    expect(keptIds(second)).toEqual(['a', 'c']);
    expect(keptIds(changed(second, '1', { state: 'kept', id: 'b' }))).toEqual(['a', 'b', 'c']);
  });

  it('are left alone by news of one that was taken out', () => {
    expect(changed([keptBefore('a')], 'b', { state: 'failed' })).toEqual([keptBefore('a')]);
  });
});
