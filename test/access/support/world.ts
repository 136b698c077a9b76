import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hash } from '@node-rs/argon2';
import { Pool } from 'pg';
import { newApiKey } from '../../../libs/access/service-client/domain/api-key';
import { TestProvider } from '../../support/oidc/provider';
import { SecondApi } from '../../support/second-api';
import { runningStack } from '../../support/stack';
import { type Caller, ROLE_NAMES, type Relation } from './vocabulary';

export const PASSWORD = 'a password of the matrix 1';

/** Hundreds of sign-ins shall not take minutes; how costly a real hash is says libs/access/password. */
const CHEAP = { memoryCost: 1024, timeCost: 1, parallelism: 1 } as const;

/** The organisation in which the fixture's account of each role sits. */
const SEATS: Readonly<Record<(typeof ROLE_NAMES)[number], string>> = {
  gridMember: '441802006-grid-authority',
  gridHead: '441802006-grid-authority',
  informant: '441802-grid-authority',
  citizen: '441802-grid-authority',
  dispatcher: '441802-grid-authority',
  authorityHead: '441802-grid-authority',
  departmentClerk: '441802-urban-management',
  departmentHead: '441802-urban-management',
  partyCommitteeApprover: '441802-party-committee',
  governmentApprover: '441802-government',
  auditor: '441802-grid-authority',
  administrator: '441802-grid-authority',
  processOwner: '441802-grid-authority',
  diagramReviewer: '441802-grid-authority',
  hotlineDesk: '441802-government-data',
};

/** A place in each relation: a grid, and a department that has its cases. */
const PLACES: Readonly<Record<Relation, { readonly grid: string; readonly department: string }>> = {
  own: { grid: '441802006001001', department: '441802-health' },
  sameArea: { grid: '441802006001001', department: '441802-urban-management' },
  otherDepartment: { grid: '441802006001001', department: '441802-water-resources' },
  otherArea: { grid: '441881001001001', department: '441881-urban-management' },
  otherCity: { grid: '999901001001001', department: '999901-urban-management' },
};

/** Somebody of the fixture. */
export interface Person {
  readonly id: string;
  readonly username: string;
  readonly postId: string;
  readonly organisationCode: string;
  readonly role: string;
  readonly displayName: string;
}

/** A session of somebody, as the sign-in route gives it. */
export interface SignedIn {
  readonly token: string;
  readonly cookie: string;
}

/** What the requests of the matrix are about: people in every role and things in every relation to them. */
export class World {
  private provider: TestProvider;
  private app: SecondApi;
  private readonly pool = new Pool({ connectionString: runningStack().databaseUrl, max: 8 });
  private readonly people = new Map<string, Person>();
  private readonly sessions = new Map<Caller, SignedIn>();
  private readonly kept = new Map<string, Promise<SignedIn>>();
  private readonly shared = new Map<string, Promise<unknown>>();
  private passwordHash = '';
  private service: { readonly id: string; readonly key: string };
  private grids = 500;
  private formKey = '';
  private generation = '';
  private keys = BigInt(Date.now()) * 1000n;

  /** The system that watches over ours. */
  probe: { readonly key: string };
  /** Somebody who reported what the callers did not, and a dispatcher of the township. */
  bystander: Person;
  /** A dispatcher of the whole city. */
  cityDispatcher: Person;

  /** The api that is asked; it knows an identity provider, so that every route is there. */
  get url(): string {
    return this.app.url;
  }

  async begin(): Promise<void> {
    this.provider = await TestProvider.start();
    const { issuer } = this.provider;
    this.app = await SecondApi.start(() => ({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'grid' }));
    await this.provider.serve(this.app.url);
    this.passwordHash = await hash(PASSWORD, CHEAP);
    await this.otherCity();
    for (const role of ROLE_NAMES) this.people.set(role, await this.person(role, SEATS[role]));
    this.bystander = await this.person('dispatcher', '441802006-grid-authority');
    this.cityDispatcher = await this.person('dispatcher', '441800-grid-authority');
    const scopes = ['report.create', 'case.readOwn'];
    this.service = await this.system('open311', '441802-urban-management', scopes);
    this.probe = await this.system('probe', null, ['metrics.read']);
    await this.engine();
    await this.sharedSession(this.bystander);
    await Promise.all(
      ROLE_NAMES.map(async (role) =>
        this.sessions.set(role, await this.signIn(this.personOf(role))),
      ),
    );
  }

  /** What the identity provider says when somebody has signed out there. */
  logoutToken(): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return this.provider.token({
      claims: {
        iss: this.provider.issuer,
        aud: 'grid',
        sub: randomUUID(),
        iat: now,
        exp: now + 120,
        jti: randomUUID(),
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      },
      header: { typ: 'logout+jwt' },
    });
  }

  async end(): Promise<void> {
    await this.pool.end();
    await this.app.stop();
    await this.provider.stop();
  }

  async run<T>(sql: string, parameters: readonly unknown[] = []): Promise<readonly T[]> {
    return (await this.pool.query(sql, [...parameters])).rows as readonly T[];
  }

  /** The account of a role. */
  personOf(caller: Caller): Person {
    const person = this.people.get(caller);
    if (person === undefined) throw new Error(`Nobody is ${caller}`);
    return person;
  }

  /** The account that acts, that of the other system too; of whoever is not signed in, the bystander's. */
  accountOf(caller: Caller): string {
    if (caller === 'service') return this.service.id;
    return caller === 'signedOut' ? this.bystander.id : this.personOf(caller).id;
  }

  headersOf(caller: Caller): Readonly<Record<string, string>> {
    if (caller === 'signedOut') return {};
    const token = caller === 'service' ? this.service.key : this.sessions.get(caller)?.token;
    return { authorization: `Bearer ${token}` };
  }

  /** Those of an administrator of the whole city. */
  cityAdministratorHeaders(): Promise<Readonly<Record<string, string>>> {
    return this.sharing('administrator of the city', async () => {
      const person = await this.person('administrator', '441800-grid-authority');
      const { token } = await this.signIn(person);
      return { authorization: `Bearer ${token}` };
    });
  }

  /** A new account with one post; a title of its own keeps it apart from the demonstration's. */
  async person(role: string, organisationCode: string): Promise<Person> {
    const [id, postId] = [randomUUID(), randomUUID()];
    const username = `matrix-${id}`;
    const displayName = `矩阵${id}`;
    await this.run(
      `INSERT INTO access.account (id, username, password_hash, display_name)
       VALUES ($1, $2, $3, $4)`,
      [id, username, this.passwordHash, displayName],
    );
    await this.run(
      `INSERT INTO directory.post (id, account_id, organisation_code, role, title_zh, title_en,
         valid_from) VALUES ($1, $2, $3, $4, $4, $4, '2023-06-01')`,
      [postId, id, organisationCode, role],
    );
    return { id, username, postId, organisationCode, role, displayName };
  }

  /** A new session by the sign-in route. */
  async signIn({ username }: Pick<Person, 'username'>): Promise<SignedIn> {
    const answer = await fetch(`${this.url}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: PASSWORD }),
    });
    const body = (await answer.json()) as { accessToken?: string };
    if (body.accessToken === undefined) throw new Error(`${username}: ${JSON.stringify(body)}`);
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return { token: body.accessToken, cookie };
  }

  /** One session of somebody for everybody who needs one. */
  sharedSession(person: Person): Promise<SignedIn> {
    const found = this.kept.get(person.id) ?? this.signIn(person);
    this.kept.set(person.id, found);
    return found;
  }

  /** The grid of a relation. */
  gridOf(relation: Relation): string {
    return PLACES[relation].grid;
  }

  /** The same thing for every cell that asks for it under this name; only for what no act changes. */
  sharing<T>(name: string, make: () => Promise<T>): Promise<T> {
    const found = this.shared.get(name) ?? make();
    this.shared.set(name, found);
    return found as Promise<T>;
  }

  /** A case in a relation to a caller, given to the department of the relation. */
  async case(caller: Caller, relation: Relation): Promise<string> {
    const id = randomUUID();
    const { grid, department } = PLACES[relation];
    await this.run(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
         category_code, grid_code, township_code, county_code, place_text, urgency, captured_at,
         reported_at, as_of, status, case_number)
       VALUES ($1::uuid, $1::uuid, $2, 'QY', 'C0102', $3::text, left($3, 9), left($3, 6),
         '矩阵' || $1::text, 'normal', now(), now(), now(), 'dispatched', $1::text)`,
      [id, relation === 'own' ? this.accountOf(caller) : this.bystander.id, grid],
    );
    await this.run(
      `INSERT INTO dispatch.work_order (id, case_id, round, department_code, due_at, request, status,
         opened_at, dispatch_authority)
       VALUES ($1, $2, 1, $3, now(), '{}', 'pending', now(), left($3, 6) || '-grid-authority')`,
      [randomUUID(), id, department],
    );
    return id;
  }

  /** A department that helps with a case; the id of its part. */
  async coHandler(caseId: string, departmentCode: string): Promise<string> {
    const id = randomUUID();
    await this.run(
      `INSERT INTO joint.part (id, case_id, round, part, department_code, added_at)
       VALUES ($1, $2, 1, 'co', $3, now())`,
      [id, caseId, departmentCode],
    );
    return id;
  }

  /** A proceeding about the list of the county of a relation; in the own area with a step of it in the caller's hands. */
  async proceeding(relation: Relation, caller?: Caller, elementId = ''): Promise<string> {
    const id = randomUUID();
    const county = PLACES[relation].grid.slice(0, 6);
    await this.run(
      `INSERT INTO item_list.proceeding (id, kind, city_key, area_code, client_request_id,
         applicant_account_id, applicant_organisation, authority_code, title_zh, title_en, item_code,
         as_of, opened_at)
       VALUES ($1::uuid, 'entry', 'QY', $2::text, $1::uuid, $3, $2 || '-grid-authority',
         $2 || '-grid-authority', '矩阵', 'Matrix', $1::text, now(), now())`,
      [id, county, this.bystander.id],
    );
    if (caller === undefined || caller === 'signedOut' || caller === 'service') return id;
    if (relation !== 'sameArea') return id;
    const person = this.personOf(caller);
    const key = await this.openTask(id, elementId, `${person.organisationCode}.${caller}`);
    await this.hold(key, person);
    return id;
  }

  /** An open task in a relation to a caller: offered to the caller's group, or to that role elsewhere. */
  async task(caller: Caller, relation: Relation, held: boolean): Promise<string> {
    const role = caller === 'signedOut' || caller === 'service' ? 'dispatcher' : caller;
    const elsewhere: Readonly<Record<Exclude<Relation, 'own'>, string>> = {
      sameArea: '441802007-grid-authority',
      otherDepartment: '441802-water-resources',
      otherArea: '441881-grid-authority',
      otherCity: '999901-grid-authority',
    };
    const organisation =
      relation === 'own' ? this.personOf(role).organisationCode : elsewhere[relation];
    const caseId = await this.case(caller, relation === 'own' ? 'otherCity' : relation);
    const key = await this.openTask(caseId, 'UserTask_AcceptReport', `${organisation}.${role}`);
    if (held && relation === 'own') await this.hold(key, this.personOf(role));
    return key;
  }

  /** An open task of a case as the projection would have made it. */
  async openTask(caseId: string, elementId: string, group: string): Promise<string> {
    this.keys += 1n;
    const key = String(this.keys);
    await this.run(
      `INSERT INTO trace.user_task (generation, key, process_instance_key, case_id, bpmn_process_id,
         element_id, element_instance_key, form_key, candidate_groups, state, created_at)
       VALUES ($1, $2, $2, $3, 'incident-handling', $4, $2, $5, ARRAY[$6], 'created', now())`,
      [this.generation, key, caseId, elementId, this.formKey, group],
    );
    return key;
  }

  private async hold(taskKey: string, { id, postId }: Person): Promise<void> {
    await this.run(
      `INSERT INTO human_task.claim (generation, task_key, account_id, post_id, claimed_at)
       VALUES ($1, $2, $3, $4, now())`,
      [this.generation, taskKey, id, postId],
    );
  }

  /** Others are asked to agree on a task by its holder; a task that nobody holds by somebody else. @returns one seat */
  async countersign(taskKey: string): Promise<string> {
    const [id, seatId] = [randomUUID(), randomUUID()];
    await this.run(
      `INSERT INTO human_task.countersign (id, case_id, mode, occasion, generation, task_key, rule,
         state, opened_at)
       SELECT $1, t.case_id::uuid, 'before', t.key::text, t.generation, t.key, 'all', 'open', now()
       FROM trace.user_task t WHERE t.generation = $2 AND t.key = $3`,
      [id, this.generation, taskKey],
    );
    await this.run(
      `INSERT INTO human_task.seat (id, countersign_id, position, voter_group, added_by, state)
       SELECT $1, $2, 0, '441802-urban-management.departmentHead', coalesce((
         SELECT account_id FROM human_task.claim WHERE generation = $3 AND task_key = $4), $5), 'called'`,
      [seatId, id, this.generation, taskKey, this.bystander.id],
    );
    return seatId;
  }

  /** A task was delegated to whoever holds it; nothing happens to one that nobody holds. */
  async delegation(taskKey: string): Promise<void> {
    const id = randomUUID();
    const held = [id, this.generation, taskKey, this.bystander.id, this.bystander.postId];
    await this.run(
      `INSERT INTO human_task.act (id, kind, case_id, generation, task_key, account_id, at, status, settled_at)
       SELECT $1, 'delegate', t.case_id::uuid, t.generation, t.key, $4, now(), 'effective', now()
       FROM trace.user_task t WHERE t.generation = $2 AND t.key = $3 AND $5::uuid IS NOT NULL`,
      held,
    );
    await this.run(
      `INSERT INTO human_task.delegation (id, case_id, generation, task_key, owner_account_id,
         owner_post_id, owner_via, delegate_account_id, state)
       SELECT $1, t.case_id::uuid, l.generation, l.task_key, $4, $5, 'claim', l.account_id, 'open'
       FROM human_task.claim l JOIN trace.user_task t
         ON t.generation = l.generation AND t.key = l.task_key
       WHERE l.generation = $2 AND l.task_key = $3`,
      held,
    );
  }

  /** What a ruling of the county of a relation proposes for the responsibility list. */
  async listProposal(relation: Relation): Promise<string> {
    const [id, disputeId, rulingId] = [randomUUID(), randomUUID(), randomUUID()];
    const { grid, department } = PLACES[relation];
    const authority = `${grid.slice(0, 6)}-grid-authority`;
    const caseId = await this.case('dispatcher', relation);
    await this.run(
      `INSERT INTO jurisdiction.dispute (id, case_id, work_order_id, department_code, ground, ordinal,
         authority, opened_at, closed_at)
       SELECT $1, w.case_id, w.id, w.department_code, 'notOurDuty', 1, $3, now(), now()
       FROM dispatch.work_order w WHERE w.case_id = $2`,
      [disputeId, caseId, authority],
    );
    await this.run(
      `INSERT INTO jurisdiction.ruling (id, dispute_id, case_id, city_key, category_code,
         department_code, article, authority, decision_id, ruled_at)
       VALUES ($1, $2, $3, 'QY', 'C0102', $4, 'QY26.2', $5, $1, now())`,
      [rulingId, disputeId, caseId, department, authority],
    );
    await this.run(
      `INSERT INTO jurisdiction.list_proposal (id, ruling_id, authority, proposed_at, state)
       VALUES ($1, $2, $3, now(), 'proposed')`,
      [id, rulingId, authority],
    );
    return id;
  }

  /** An order to the grid members of a grid of the relation. */
  async gridOrder(relation: Relation): Promise<string> {
    const id = randomUUID();
    await this.run(
      `INSERT INTO dispatch.grid_order (id, grid_code, organisation_code, placed_by, post_id, placed_at)
       VALUES ($1, $2, '441802-grid-authority', $3, $4, now())`,
      [id, this.gridOf(relation), this.bystander.id, this.bystander.postId],
    );
    return id;
  }

  /** An alarm about somebody of a county of the relation. */
  async alarm(relation: Relation): Promise<string> {
    const id = randomUUID();
    const about = await this.person('dispatcher', '441802006-grid-authority');
    await this.run(
      `INSERT INTO personal_data.alarm (id, kind, account_id, area_code, raised_at, case_count,
         window_minutes)
       VALUES ($1, 'bulkReveal', $2, left($3, 6), now(), 21, 60)`,
      [id, about.id, this.gridOf(relation)],
    );
    return id;
  }

  /** An entry of the record about a case. */
  async entry(caseId: string): Promise<void> {
    await this.run(
      `INSERT INTO audit.entry (at, action, outcome, case_id, detail)
       VALUES (now(), 'case.matrix', 'done', $1, '{}')`,
      [caseId],
    );
  }

  /** A notice of the caller's, or of somebody else. */
  async notice(caller: Caller, relation: Relation): Promise<string> {
    const id = randomUUID();
    const recipient = relation === 'own' ? this.accountOf(caller) : this.bystander.id;
    await this.run(
      `INSERT INTO notice.notice (id, recipient_account_id, case_id, kind, title_zh, title_en, created_at)
       VALUES ($1, $2, $1, 'caseResult', '矩阵', 'Matrix', now())`,
      [id, recipient],
    );
    return id;
  }

  /** The grid authority of the relation's county. */
  authorityOf(relation: Relation): string {
    return `${this.gridOf(relation).slice(0, 6)}-grid-authority`;
  }

  /** A new official with a post at the grid authority of the relation's county. */
  officialAt(relation: Relation): Promise<Person> {
    return this.person('dispatcher', this.authorityOf(relation));
  }

  /** A new account without a post. */
  async account(): Promise<string> {
    const { id, postId } = await this.person('dispatcher', '441802-grid-authority');
    await this.run('DELETE FROM directory.post WHERE id = $1', [postId]);
    return id;
  }

  /** Whose absence is to be arranged: the caller's own, or that of somebody new; and who could stand in. */
  async holder(
    caller: Caller,
    relation: Relation,
  ): Promise<Person & { readonly colleague: () => Promise<string> }> {
    const holder =
      relation === 'own' && caller !== 'signedOut' && caller !== 'service'
        ? this.personOf(caller)
        : await this.person(...this.postElsewhere(caller, relation));
    const role = ['informant', 'citizen'].includes(holder.role) ? 'dispatcher' : holder.role;
    const colleague = async () => (await this.person(role, holder.organisationCode)).id;
    return { ...holder, colleague };
  }

  private postElsewhere(caller: Caller, relation: Relation): [string, string] {
    const isDepartment = caller === 'departmentClerk' || caller === 'departmentHead';
    if (relation === 'otherDepartment') return ['departmentClerk', '441802-water-resources'];
    if (isDepartment && relation === 'sameArea') return ['departmentClerk', SEATS[caller]];
    return ['dispatcher', this.authorityOf(relation)];
  }

  /** An arrangement that is to come, for a post in a relation to the caller. */
  async substitution(caller: Caller, relation: Relation): Promise<{ readonly id: string }> {
    const id = randomUUID();
    const { postId, colleague } = await this.holder(caller, relation);
    await this.run(
      `INSERT INTO directory.substitution (id, post_id, substitute_account_id, valid_from, valid_to,
         reason, arranged_by, arranged_at)
       VALUES ($1, $2, $3, now()::date + 40, now()::date + 41, 'leave', $4, now())`,
      [id, postId, await colleague(), this.bystander.id],
    );
    return { id };
  }

  /** A new service unit in the relation's county. */
  async unit(relation: Relation): Promise<string> {
    const area = this.gridOf(relation).slice(0, 6);
    const what = `unit-${randomUUID().slice(0, 8)}`;
    await this.run(
      `INSERT INTO directory.organisation (code, kind, function, level, area_code, name_zh, name_en,
         valid_from) VALUES ($1, 'serviceUnit', $2, 'county', $3, '矩阵', 'Matrix', '2023-06-01')`,
      [`${area}-${what}`, what, area],
    );
    return `${area}-${what}`;
  }

  /** A grid in the relation's village that nothing else uses. */
  async grid(relation: Relation): Promise<string> {
    this.grids += 1;
    const village = this.gridOf(relation).slice(0, 12);
    const code = `${village}${String(this.grids).padStart(3, '0')}`;
    await this.run(
      `INSERT INTO directory.grid (code, area_code, name_zh, name_en, sample, valid_from)
       VALUES ($1, $2, '矩阵', 'Matrix', true, '2023-06-01')
       ON CONFLICT (code) DO UPDATE SET valid_to = NULL`,
      [code, village],
    );
    return code;
  }

  /** A new system of a department in the relation's county. */
  async client(relation: Relation): Promise<string> {
    return (await this.system('open311', this.departmentOf(relation), [])).id;
  }

  /** The department that has the cases of the relation. */
  departmentOf(relation: Relation): string {
    return PLACES[relation].department;
  }

  /** That a department has an address of its own. */
  async endpoint(organisationCode: string): Promise<void> {
    await this.run(
      `INSERT INTO department.endpoint (organisation_code, url, sealed_token, changed_at)
       VALUES ($1, 'https://department.invalid/api', '', now()) ON CONFLICT DO NOTHING`,
      [organisationCode],
    );
  }

  private async otherCity(): Promise<void> {
    const known = await this.run(`SELECT FROM directory.area WHERE code = '999900'`);
    if (known.length > 0) return;
    await this.run(`
      INSERT INTO directory.area (code, parent_code, level, name_zh, name_en) VALUES
        ('999900', NULL, 'city', '他市', 'Other City'),
        ('999901', '999900', 'county', '他县', 'Other County'),
        ('999901001', '999901', 'township', '他镇', 'Other Town'),
        ('999901001001', '999901001', 'village', '他村', 'Other Village')`);
    await this.run(
      `INSERT INTO directory.city (key, area_code, name_zh, name_en)
       VALUES ('OC', '999900', '他市', 'Other City')`,
    );
    await this.run(`
      INSERT INTO directory.organisation (code, kind, function, level, area_code, name_zh, name_en,
        valid_from) VALUES
        ('999901-grid-authority', 'gridAuthority', 'grid-authority', 'county', '999901', '他县网格办',
          'Grid Authority of Other County', '2023-06-01'),
        ('999901-urban-management', 'department', 'urban-management', 'county', '999901', '他县城管',
          'Urban Management of Other County', '2023-06-01')`);
    await this.run(
      `INSERT INTO directory.grid (code, area_code, name_zh, name_en, sample, valid_from)
       VALUES ('999901001001001', '999901001001', '他格', 'Other Grid', true, '2023-06-01')`,
    );
  }

  /** A system with a key of its own. */
  private async system(
    kind: string,
    organisationCode: string | null,
    scopes: readonly string[],
  ): Promise<{ readonly id: string; readonly key: string }> {
    const id = randomUUID();
    const { key, digest } = newApiKey(id);
    await this.run(
      `INSERT INTO access.service_client (id, kind, organisation_code, label, scopes, created_at)
       VALUES ($1, $2, $3, '矩阵', $4, now())`,
      [id, kind, organisationCode, scopes],
    );
    await this.run(
      `INSERT INTO access.service_secret (id, client_id, key_digest, created_at)
       VALUES ($1, $2, $3, now())`,
      [randomUUID(), id, digest],
    );
    return { id, key };
  }

  /** What the engine would have exported: that it lives, and the form of the task. */
  private async engine(): Promise<void> {
    this.generation = `matrix-${randomUUID()}`;
    this.formKey = String(this.keys);
    const form = path.join(__dirname, '../../../processes/incident-handling/accept-report.form');
    await this.run(
      `INSERT INTO engine.generation (id, started_at, reason) VALUES ($1, now(), 'matrix')`,
      [this.generation],
    );
    await this.run(
      `INSERT INTO engine.resource (generation, key, kind, resource_id, resource_name, version,
         checksum, bytes, deployed_at)
       VALUES ($1, $2, 'form', 'accept-report', 'accept-report.form', 1,
         encode(sha256($3), 'hex'), $3, now())`,
      [this.generation, this.formKey, readFileSync(form)],
    );
  }
}
