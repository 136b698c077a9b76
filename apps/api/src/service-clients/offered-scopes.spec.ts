import { factsOf, SERVICE_KIND_NAMES } from '@grid/access';
import { SERVICE_SCOPES } from '../../../web/src/api/service-scopes';

describe('what the web app offers to allow another system', () => {
  it('is what a system of its kind can be given', () => {
    const given = SERVICE_KIND_NAMES.map((kind) => [kind, factsOf(kind).scopes]);
    expect(SERVICE_SCOPES).toEqual(Object.fromEntries(given));
  });
});
