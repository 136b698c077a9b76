import { URGENCIES, urgencyText } from './urgency';

describe('the words for an urgency', () => {
  it('are there for each, and differ', () => {
    const words = URGENCIES.map((urgency) => urgencyText[urgency]);
    expect(new Set(words.map(({ zh }) => zh)).size).toBe(URGENCIES.length);
    expect(new Set(words.map(({ en }) => en)).size).toBe(URGENCIES.length);
  });
});
