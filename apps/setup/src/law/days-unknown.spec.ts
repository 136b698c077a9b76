import type { OrdinanceView } from '@grid/law';
import { daysUnknown } from './days-unknown';

describe('daysUnknown', () => {
  it('says nothing when every day is known', () => {
    expect(daysUnknown([])).toBe('');
  });

  it('names the ordinances and the command, in both languages', () => {
    const known: OrdinanceView = {
      key: 'NB',
      nameZh: '某市条例',
      nameEn: 'An ordinance',
      kind: 'ordinance',
      adoptedOn: null,
      approvedOn: null,
      publishedOn: null,
      inForceFrom: null,
      worded: false,
    };
    const text = daysUnknown([known, { ...known, key: 'XX' }]);
    expect(text).toMatch(/《某市条例》（NB）、《某市条例》（XX）[^]*in force: NB, XX\./);
    expect(text.match(/npm run law:in-force -- NB YYYY-MM-DD/g)).toHaveLength(2);
  });
});
