import { expectRefusal, invalid, refusalOf } from '../../../test/support/refusals';
import { requireOfficeHours } from './office-hours';

const TODAY = '2026-11-23';
const morning = { from: '08:30', to: '12:00' };
const afternoon = { from: '14:30', to: '17:30' };

describe('office hours', () => {
  it.each([
    ['one stretch', [{ from: '09:00', to: '17:00' }]],
    ['two with a break', [morning, afternoon]],
    ['two that touch', [morning, { from: '12:00', to: '16:00' }]],
  ])('may be %s, from today on', (_, spans) => {
    expect(() => requireOfficeHours({ validFrom: TODAY, spans }, TODAY)).not.toThrow();
  });

  it.each([
    ['none', [], 'spans'],
    ['one that ends before it begins', [{ from: '12:00', to: '08:30' }], 'spans.0'],
    ['one without a length', [{ from: '08:30', to: '08:30' }], 'spans.0'],
    ['two in the wrong order', [afternoon, morning], 'spans.1'],
    ['one inside another', [morning, { from: '11:59', to: '13:00' }], 'spans.1'],
    ['no time of the day', [{ from: '8:30', to: '25:00' }], 'spans.0'],
  ])('are refused when there is %s', (_, spans, field) => {
    const error = refusalOf(() => requireOfficeHours({ validFrom: TODAY, spans }, TODAY));
    expectRefusal(error, invalid('OFFICE_HOURS_INVALID', field));
  });

  it.each(['2026-11-22', '2026-02-30'])('do not begin on %s', (validFrom) => {
    const error = refusalOf(() => requireOfficeHours({ validFrom, spans: [morning] }, TODAY));
    expectRefusal(error, invalid('OFFICE_HOURS_IN_PAST', 'validFrom'));
  });
});
