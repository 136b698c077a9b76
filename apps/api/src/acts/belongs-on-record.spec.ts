import { belongsOnRecord } from './belongs-on-record';

const nothing = { caseId: undefined, taskKey: undefined, others: {} };
const aCase = { ...nothing, caseId: '0199a3c4-1111-7000-8000-000000000001' };
const aTask = { ...nothing, taskKey: '22' };

describe('belongsOnRecord', () => {
  it.each([400, 403, 404, 409, 500, 503])(
    'has every act of a known person that ends in %i',
    (status) => {
      expect(belongsOnRecord('POST', status, true, nothing)).toBe(true);
      expect(belongsOnRecord('DELETE', status, true, aCase)).toBe(true);
    },
  );

  it('has what a known person was not allowed or not shown', () => {
    expect(belongsOnRecord('GET', 403, true, nothing)).toBe(true);
    expect(belongsOnRecord('GET', 404, true, aCase)).toBe(true);
    expect(belongsOnRecord('GET', 404, true, aTask)).toBe(true);
    expect(belongsOnRecord('GET', 404, true, nothing)).toBe(false);
    expect(belongsOnRecord('GET', 400, true, aCase)).toBe(false);
    expect(belongsOnRecord('GET', 500, true, aCase)).toBe(false);
  });

  it('cannot be flooded by somebody unknown, nor by too many requests', () => {
    for (const status of [400, 401, 413, 415]) {
      expect(belongsOnRecord('POST', status, false, nothing)).toBe(false);
    }
    expect(belongsOnRecord('POST', 429, false, nothing)).toBe(false);
    expect(belongsOnRecord('POST', 429, true, nothing)).toBe(false);
    expect(belongsOnRecord('GET', 404, false, aCase)).toBe(false);
    expect(belongsOnRecord('POST', 404, false, nothing)).toBe(true);
    expect(belongsOnRecord('POST', 409, false, nothing)).toBe(true);
  });
});
