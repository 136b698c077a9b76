import type { Caller } from '../support/vocabulary';
import type { Json } from './bodies';

/** Optional fields of a body, in addition to what the matrix sends: every field that can be sent is tried. */
export const furtherFields: Readonly<Record<string, () => Json>> = {
  'POST /api/reports': () => ({
    contactName: '测试联系人',
    contactPhone: '13900000000',
    contactIdentityNumber: '11010519491231002X',
    handling: 'settled',
    resultText: '已当场清理',
  }),
  'POST /api/grid-orders': () => ({
    categoryCode: 'C0102',
    itemCode: 'X99',
    requestedBy: '441802-urban-management',
    livelihoodReason: '台风过后需要上门看望独居老人',
    dueAt: '2099-01-01T00:00:00+08:00',
  }),
  'POST /api/grid-orders/{id}/answer': () => ({ outcome: 'refused', reason: 'notListed' }),
  'POST /api/item-proceedings': () => ({
    ...{ listKind: 'list', itemCode: 'M01', lawCited: '某法第八条' },
    rectification: {
      ...{ departmentCode: '441802-urban-management', duties: ['staff'], dueOn: '2099-01-01' },
    },
  }),
  'PUT /api/item-proceedings/{id}/application': () => ({ lawCited: '某法第八条' }),
  'POST /api/posts': () => ({
    titleZh: '调度岗',
    titleEn: 'Dispatcher',
    validFrom: '2026-01-01',
    validTo: '2099-01-01',
    gridCodes: null,
  }),
  'PATCH /api/posts/{id}': () => ({ gridCodes: null }),
  'POST /api/post-rules': () => ({ validFrom: '2026-01-01', validTo: '2099-01-01' }),
  'POST /api/organisations': () => ({ nameEn: 'Unit', validFrom: '2026-01-01' }),
  'PATCH /api/organisations/{code}': () => ({ nameEn: 'New name', validTo: '2099-01-01' }),
  'POST /api/grids': () => ({ nameEn: 'Grid', validFrom: '2026-01-01' }),
  'POST /api/service-clients': () => ({
    kind: 'open311',
    organisationCode: '441802-government-data',
    scopes: ['report.create'],
    expiresAt: '2099-01-01T00:00:00+08:00',
  }),
  'POST /api/cases/{id}/reveal': () => ({ note: '回访' }),
  'POST /api/tasks/{key}/urge': () => ({ message: '请尽快办理' }),
  'POST /api/tasks/{key}/copy': () => ({ note: '请知悉' }),
  'POST /api/tasks/{key}/countersign': () => ({ rule: 'ratio', ratio: 0.5 }),
  'POST /api/tasks/{key}/complete': () => ({
    answers: { acceptOutcome: 'decline', opinion: '不属于受理范围' },
  }),
};

/** Who alone may send every field of a body; where nobody is named, whoever the matrix allows. */
export const SENT_BY: Readonly<Record<string, Caller>> = {
  'POST /api/grid-orders': 'authorityHead',
};

/** Other systems may send more than was agreed with them: it is left aside. */
export const LEAVES_ASIDE: ReadonlySet<string> = new Set(['POST /api/department-callbacks']);

/** Where a text that was taken can be read again, as it was sent; a JSON value somewhere in the answer. */
export const readAgain: Readonly<
  Record<string, { readonly fields: readonly string[]; readonly at: (answer: Json) => string }>
> = {
  'POST /api/reports': {
    fields: ['placeText', 'description'],
    at: ({ id }) => `/api/cases/${String(id)}`,
  },
  'POST /api/grid-orders': {
    fields: ['text', 'livelihoodReason'],
    at: () => '/api/grid-orders?limit=200',
  },
  'POST /api/organisations': {
    fields: ['nameZh', 'nameEn'],
    at: ({ code }) => `/api/organisations?q=${String(code)}`,
  },
  'POST /api/service-clients': {
    fields: ['label'],
    at: () => '/api/service-clients?limit=200',
  },
};
