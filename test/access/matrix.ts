import type { Caller, Row } from './support/vocabulary';
import { CALLERS, ROLE_NAMES } from './support/vocabulary';

/**
 * Who may do what with what: a row for every route of the interface. Read `support/vocabulary.ts` for the words; the
 * requests that are sent stand in `support/requests.ts`.
 */
const these = (words: string) => words.split(' ') as Caller[];
const without = (all: readonly Caller[], words: string) =>
  all.filter((caller) => !words.split(' ').includes(caller));

const everybody = CALLERS;
const people: readonly Caller[] = ROLE_NAMES;
const known: readonly Caller[] = [...people, 'service'];

/** Those who do not deal with cases. */
const offices = 'administrator processOwner diagramReviewer';
const departments = these('departmentClerk departmentHead');
const inGrid = these('gridMember gridHead');
const authority = these('dispatcher authorityHead');
const approvers = these('partyCommitteeApprover governmentApprover');
/** Lists concern whoever works under them. */
const readsItems = without(people, 'citizen informant');
const applies = [...departments, ...authority];
const readsArea = [...inGrid, ...authority, ...these('auditor')];
const readsCases = without(known, offices);
const tasks = [...inGrid, ...authority, ...departments, ...approvers];

/** What is done with a task that lies with the caller's post; for everybody else there is no such task. */
const ofOwnTask: Row = { open: tasks, about: 'task', reach: { own: tasks } };

const addsEvidence = without(
  people,
  `auditor ${offices} partyCommitteeApprover governmentApprover`,
);
const exports = these('authorityHead departmentHead auditor');
const reveals = [...authority, ...departments];
const watches = these('authorityHead auditor');

/** A case is seen by its reporter, in its area, and by a department that has a work order for it. */
const seesCase = {
  own: readsCases,
  sameArea: [...readsArea, ...departments],
  otherDepartment: readsArea,
};
/** What is about a case but asks for no permission of its own: hidden where the case is. */
const besideCase: Row = {
  open: people,
  about: 'case',
  reach: { ...seesCase, own: without(readsCases, 'service') },
};

/** Officials annotate the cases that they see. */
const annotates: Row = {
  open: tasks,
  about: 'case',
  reach: {
    own: tasks,
    sameArea: [...inGrid, ...authority, ...departments],
    otherDepartment: [...inGrid, ...authority],
  },
};

const administrator = these('administrator');
/** What an administrator keeps, in the area of the post. */
const administered: Row = {
  open: administrator,
  about: 'place',
  reach: { sameArea: administrator },
};

/** The same where it is no secret that there is something elsewhere. */
const administeredOpenly: Row = {
  ...administered,
  but: {
    'administrator otherArea': 'OUTSIDE_AREA',
    'administrator otherCity': 'OUTSIDE_AREA',
  },
};

/** Everybody for posts of their own, heads for those of their organisation, administrators for all of the area. */
const arrangesAbsence = {
  own: people,
  sameArea: these('authorityHead departmentHead administrator'),
  otherDepartment: administrator,
};

/** The same refusal for each of them, wherever it lies. */
const all = (callers: readonly string[], code: string) =>
  Object.fromEntries(callers.map((caller) => [caller, code]));

/** Whoever the gate lets in may, wherever it lies. */
const anywhere = (open: readonly Caller[]) => ({
  own: open,
  sameArea: open,
  otherDepartment: open,
  otherArea: open,
  otherCity: open,
});

export const matrix: Readonly<Record<string, Row>> = {
  'GET /health/live': { open: everybody },
  'GET /health/ready': { open: everybody },
  'GET /metrics': { open: these('service'), but: all(people, 'UNAUTHENTICATED') },

  'POST /api/auth/login': { open: everybody },
  'POST /api/auth/refresh': { open: people, but: { service: 'UNAUTHENTICATED' } },
  'POST /api/auth/logout': { open: everybody },
  'POST /api/auth/password': { open: people },
  'GET /api/auth/sessions': { open: people },
  'DELETE /api/auth/sessions': { open: people },
  'DELETE /api/auth/sessions/{id}': { open: people, about: 'belonging', reach: { own: people } },
  'GET /api/auth/methods': { open: everybody },
  'POST /api/auth/oidc/backchannel-logout': { open: everybody },
  'GET /api/demo-accounts': { open: everybody },
  'GET /api/me': { open: people },
  'GET /api/events': { open: people },

  'GET /api/areas': { open: people },
  'GET /api/categories': { open: people },
  'GET /api/grids': { open: people },
  'GET /api/item-lists': { open: people },
  'GET /api/item-lists/departments': { open: applies },
  'GET /api/item-lists/effects': { open: applies },
  // What is taken in is checked by a table of the engine, which is away here.
  'GET /api/item-proceedings': { open: readsItems },
  'POST /api/item-proceedings': { open: applies, but: all(applies, '503 ENGINE_AWAY') },
  'GET /api/item-proceedings/refusals': { open: these('authorityHead auditor') },
  'GET /api/item-proceedings/{id}': {
    open: readsItems,
    about: 'place',
    reach: { sameArea: readsItems },
  },
  'GET /api/item-proceedings/{id}/acts': {
    open: readsItems,
    about: 'place',
    reach: { sameArea: readsItems },
  },
  'GET /api/item-proceedings/{id}/effects': {
    open: readsItems,
    about: 'place',
    reach: { sameArea: readsItems },
  },
  'GET /api/item-proceedings/{id}/waiting': {
    open: readsItems,
    about: 'place',
    reach: { sameArea: readsItems },
  },
  'GET /api/item-proceedings/{id}/timeline': {
    open: readsItems,
    about: 'place',
    reach: { sameArea: readsItems },
  },
  'GET /api/item-proceedings/{id}/diagram': {
    open: readsItems,
    about: 'place',
    reach: { sameArea: readsItems },
  },
  'PUT /api/item-proceedings/{id}/application': {
    open: applies,
    about: 'place',
    but: all(
      applies.map((caller) => `${caller} sameArea`),
      '503 ENGINE_AWAY',
    ),
  },
  'PUT /api/item-proceedings/{id}/draft': {
    open: applies,
    about: 'place',
    but: all(
      applies.map((caller) => `${caller} sameArea`),
      '503 ENGINE_AWAY',
    ),
  },
  'GET /api/law/articles/{id}': { open: people },
  'GET /api/law/ordinances': { open: people },
  'GET /api/officials': { open: tasks },

  'POST /api/department-callbacks': {
    open: these('service'),
    about: 'case',
    reach: { sameArea: these('service') },
    but: all([...people, 'signedOut'], 'CALLBACK_CLIENT_INVALID'),
  },

  'POST /api/reports': {
    open: these('gridMember gridHead informant citizen hotlineDesk service'),
    about: 'grid',
    reach: anywhere(these('gridMember gridHead informant citizen hotlineDesk service')),
  },
  'GET /api/cases': { open: readsCases, about: 'case', reach: seesCase },
  'GET /api/cases/{id}': { open: readsCases, about: 'case', reach: seesCase },
  'GET /api/cases/{id}/timeline': { open: readsCases, about: 'case', reach: seesCase },
  'GET /api/cases/{id}/annotations': annotates,
  'POST /api/cases/{id}/annotations': annotates,
  'GET /api/cases/{id}/clocks': { open: readsCases, about: 'case', reach: seesCase },
  'GET /api/cases/{id}/diagram': { open: readsCases, about: 'case', reach: seesCase },

  'GET /api/cases/export': { open: exports, about: 'case', reach: seesCase },
  'GET /api/exports': { open: exports },
  'POST /api/cases/find-by-person': { open: these('hotlineDesk dispatcher authorityHead') },
  'POST /api/cases/{id}/reveal': { open: reveals, about: 'case', reach: seesCase },
  'GET /api/reveal-purposes': { open: reveals },

  'GET /api/record': { open: these('auditor'), about: 'case', reach: seesCase },
  'GET /api/record/acts': { open: these('auditor') },
  'GET /api/record/state': { open: these('auditor') },
  'GET /api/record/export': { open: these('auditor') },

  'GET /api/alarms': { open: watches, about: 'alarm', reach: { sameArea: watches } },
  'POST /api/alarms/{id}/acknowledge': {
    open: watches,
    about: 'alarm',
    reach: { sameArea: watches },
  },

  'POST /api/cases/{id}/evidence': {
    open: addsEvidence,
    about: 'case',
    reach: seesCase,
  },
  'POST /api/evidence': { open: addsEvidence },
  'GET /api/evidence/{evidenceId}': {
    open: addsEvidence,
    about: 'belonging',
    reach: { own: addsEvidence },
  },
  'GET /api/cases/{id}/evidence': besideCase,
  'GET /api/cases/{id}/evidence/{evidenceId}': besideCase,

  'GET /api/cases/{id}/disputes': { open: readsCases, about: 'case', reach: seesCase },
  'GET /api/cases/{id}/separation-waivers': { open: readsCases, about: 'case', reach: seesCase },
  'GET /api/cases/{id}/separation-conflicts': {
    open: these('authorityHead'),
    about: 'case',
    reach: seesCase,
  },
  'POST /api/cases/{id}/separation-waivers': {
    open: these('authorityHead'),
    about: 'case',
    reach: seesCase,
    but: { 'authorityHead own': 'NOTHING_TO_WAIVE' },
  },

  'GET /api/cases/{id}/joint-handling': { open: readsCases, about: 'case', reach: seesCase },
  'POST /api/cases/{id}/joint-handling/co-handlers': {
    open: authority,
    about: 'case',
    reach: seesCase,
  },
  'POST /api/cases/{id}/joint-handling/co-handlers/{partId}/release': {
    open: authority,
    about: 'case',
    reach: seesCase,
  },
  'POST /api/cases/{id}/joint-handling/lead': {
    open: authority,
    about: 'case',
    reach: seesCase,
  },

  'GET /api/tasks': { open: tasks, about: 'task', reach: { own: tasks } },
  'GET /api/tasks/{key}': { open: tasks, about: 'task', reach: { own: tasks } },
  'POST /api/tasks/{key}/claim': { open: tasks, about: 'task', reach: { own: tasks } },
  'POST /api/tasks/{key}/complete': { open: tasks, about: 'task', reach: { own: tasks } },
  'POST /api/tasks/{key}/release': { open: tasks, about: 'task', reach: { own: tasks } },
  'GET /api/tasks/{key}/acts': ofOwnTask,
  'POST /api/tasks/{key}/hand-over': ofOwnTask,
  'POST /api/tasks/{key}/delegate': ofOwnTask,
  'POST /api/tasks/{key}/resolve': ofOwnTask,
  'POST /api/tasks/{key}/countersign': ofOwnTask,
  'POST /api/tasks/{key}/signers': ofOwnTask,
  'DELETE /api/tasks/{key}/signers/{seatId}': ofOwnTask,
  'POST /api/tasks/{key}/return': {
    ...ofOwnTask,
    but: Object.fromEntries(tasks.map((caller) => [`${caller} own`, 'RETURN_TARGET_INVALID'])),
  },
  'POST /api/tasks/{key}/copy': ofOwnTask,
  'POST /api/tasks/{key}/urge': {
    open: tasks,
    about: 'task',
    reach: {
      own: tasks,
      sameArea: [...inGrid, ...authority, ...departments],
      otherDepartment: [...inGrid, ...authority],
    },
  },
  'POST /api/matters/{id}/withdraw': {
    open: tasks,
    about: 'case',
    but: Object.fromEntries(tasks.map((caller) => [`${caller} own`, 'ACT_NOT_POSSIBLE'])),
  },
  'POST /api/matters/{id}/end': {
    open: tasks,
    about: 'case',
    but: {
      'authorityHead own': 'ACT_NOT_POSSIBLE',
      'authorityHead sameArea': 'ACT_NOT_POSSIBLE',
      'authorityHead otherDepartment': 'ACT_NOT_POSSIBLE',
    },
  },

  'GET /api/grid-orders': {
    open: [...readsArea],
    about: 'gridOrder',
    reach: { sameArea: readsArea },
  },
  'POST /api/grid-orders': {
    open: authority,
    about: 'grid',
    reach: { sameArea: authority },
    but: {
      'dispatcher otherArea': 'GRID_OUTSIDE_AREA',
      'dispatcher otherCity': 'GRID_OUTSIDE_AREA',
      'authorityHead otherArea': 'GRID_OUTSIDE_AREA',
      'authorityHead otherCity': 'GRID_OUTSIDE_AREA',
      ...all(
        [...departments, ...approvers, ...these('hotlineDesk service')],
        'ONLY_GRID_AUTHORITY_DISPATCHES',
      ),
    },
  },
  'POST /api/grid-orders/{id}/answer': {
    open: inGrid,
    about: 'gridOrder',
    reach: { sameArea: inGrid },
  },
  'GET /api/grid-orders/choices': {
    open: authority,
    about: 'grid',
    reach: { sameArea: authority },
    but: {
      'dispatcher otherArea': 'GRID_OUTSIDE_AREA',
      'dispatcher otherCity': 'GRID_OUTSIDE_AREA',
      'authorityHead otherArea': 'GRID_OUTSIDE_AREA',
      'authorityHead otherCity': 'GRID_OUTSIDE_AREA',
    },
  },
  'GET /api/grid-orders/refusals': { open: these('authorityHead auditor') },

  'GET /api/list-proposals': {
    open: these('authorityHead'),
    about: 'place',
    reach: { sameArea: these('authorityHead') },
  },
  'POST /api/list-proposals/{id}/settle': {
    open: these('authorityHead'),
    about: 'place',
    reach: { sameArea: these('authorityHead') },
  },

  'GET /api/substitutions': { open: people, about: 'post', reach: arrangesAbsence },
  'GET /api/substitutions/posts': {
    open: people,
    about: 'post',
    reach: { ...arrangesAbsence, own: without(people, 'informant citizen') },
  },
  'GET /api/posts/{id}/substitutes': { open: people, about: 'post', reach: arrangesAbsence },
  'POST /api/substitutions': {
    open: people,
    about: 'post',
    reach: arrangesAbsence,
    but: {
      'informant own': 'POST_NOT_SUBSTITUTABLE',
      'citizen own': 'POST_NOT_SUBSTITUTABLE',
    },
  },
  'POST /api/substitutions/{id}/end': { open: people, about: 'post', reach: arrangesAbsence },

  'GET /api/accounts': administered,
  'POST /api/accounts': { open: administrator },
  'GET /api/accounts/{id}': administered,
  'PATCH /api/accounts/{id}': administered,
  'POST /api/accounts/{id}/disable': administered,
  'POST /api/accounts/{id}/enable': administered,
  'POST /api/accounts/{id}/reset-password': administered,
  'POST /api/accounts/{id}/unlock': administered,
  'GET /api/accounts/{id}/identities': administered,
  'POST /api/accounts/{id}/identities/expected': administered,
  'DELETE /api/accounts/{id}/identities/joined': administered,
  'DELETE /api/accounts/{id}/identities/expected/{expectedId}': administered,
  'GET /api/post-rules': administered,
  'POST /api/post-rules': administeredOpenly,
  'DELETE /api/post-rules/{id}': administered,
  'GET /api/posts': administered,
  'POST /api/posts': administeredOpenly,
  'PATCH /api/posts/{id}': administeredOpenly,
  'GET /api/organisations': administered,
  'POST /api/organisations': administeredOpenly,
  'PATCH /api/organisations/{code}': administeredOpenly,
  'POST /api/grids': administeredOpenly,
  'POST /api/grids/{code}/end': administeredOpenly,
  'GET /api/calendar/{year}': { open: administrator },
  // One for the whole city: `own` is asked by an administrator of the city, `sameArea` by one of the county.
  'PUT /api/calendar/{year}': {
    open: administrator,
    about: 'belonging',
    reach: { own: administrator },
    but: { 'administrator sameArea': 'OUTSIDE_AREA' },
  },
  'POST /api/calendar/{year}/preview': {
    open: administrator,
    about: 'belonging',
    reach: { own: administrator },
    but: { 'administrator sameArea': 'OUTSIDE_AREA' },
  },
  'GET /api/office-hours': { open: administrator },
  'PUT /api/office-hours': {
    open: administrator,
    about: 'belonging',
    reach: { own: administrator },
    but: { 'administrator sameArea': 'OUTSIDE_AREA' },
  },

  'GET /api/service-clients': administered,
  'POST /api/service-clients': administeredOpenly,
  'POST /api/service-clients/{id}/disable': administered,
  'POST /api/service-clients/{id}/rotate': administered,
  'GET /api/department-endpoints': administered,
  'PUT /api/department-endpoints/{organisationCode}': administeredOpenly,
  'DELETE /api/department-endpoints/{organisationCode}': administeredOpenly,

  'GET /api/notices': { open: people, about: 'belonging', reach: { own: people } },
  'POST /api/notices/{id}/read': { open: people, about: 'belonging', reach: { own: people } },
};
