import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { ServiceClients } from '@grid/access';
import { AuditModule } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { DepartmentModule } from '@grid/department';
import type { ObjectionGround } from '@grid/dispatch';
import type { CaseStatus } from '@grid/intake';
import { newId } from '@grid/kernel';
import { PersistenceModule } from '@grid/persistence';
import { PersonalDataService } from '@grid/personal-data';
import { createTestDatabase, type TestDatabase } from './database';
import { surroundings } from './surroundings';
import { VAULT_ENVIRONMENT } from './vault';

interface CaseFacts {
  readonly id: string;
  readonly status: CaseStatus;
}

/** A case of its own, opened and numbered. */
export function aCase(facts: Pick<CaseFacts, 'status'>): CaseFacts {
  return { id: newId(), ...facts };
}

/** What of an order a spec chooses. */
export interface PlacedOrder {
  readonly dueAt?: Date;
  readonly binding?: boolean;
  readonly round?: number;
  readonly objectUntil?: Date;
}

/** The department lib on a database of its own, with everything around it that is real. */
export class DepartmentStage {
  private database: TestDatabase;
  private module: TestingModule;
  private evidenceFolder: string;

  async start(environment: Readonly<Record<string, string>>): Promise<void> {
    this.database = await createTestDatabase();
    this.evidenceFolder = await mkdtemp(path.join(os.tmpdir(), 'department-evidence-'));
    const config = AppConfig.from({
      DATABASE_URL: this.database.url,
      DEPARTMENTS_TOKEN: 'not-used-by-this-spec',
      SERVICE_KEYS: `spec:${randomBytes(32).toString('base64')}`,
      EVIDENCE_DIR: this.evidenceFolder,
      ...VAULT_ENVIRONMENT,
      ...environment,
    });
    this.module = await Test.createTestingModule({
      imports: [surroundings(config), PersistenceModule, AuditModule, DepartmentModule],
    }).compile();
    await this.query(
      `INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
         evidence_required, valid_from)
       VALUES ('C0101', 'component', '01', '井盖破损', 'Broken cover', '公用设施', 'Facilities',
         true, '2023-06-01')`,
    );
  }

  /** Lets the system of a department in; the department is made when it is not there. */
  async departmentClient(organisationCode: string): Promise<{ client: string; secret: string }> {
    await this.query(
      `INSERT INTO directory.area (code, level, name_zh, name_en)
       VALUES ('441802', 'county', '清城区', 'Qingcheng') ON CONFLICT DO NOTHING`,
    );
    await this.query(
      `INSERT INTO directory.organisation (code, kind, function, level, area_code, name_zh, name_en, valid_from)
       VALUES ($1, 'department', 'any', 'county', '441802', '部门', 'Department', '2023-06-01')
       ON CONFLICT DO NOTHING`,
      [organisationCode],
    );
    const { client, secret } = await this.get(ServiceClients).create(
      { kind: 'department', organisationCode, label: '部门系统', scopes: [], expiresAt: null },
      null,
    );
    return { client: client.id, secret };
  }

  async stop(): Promise<void> {
    await this.module.close();
    await this.database.drop();
    await rm(this.evidenceFolder, { recursive: true });
  }

  get<T>(service: Type<T>): T {
    return this.module.get(service, { strict: false });
  }

  query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.database.dataSource.query<T[]>(sql, parameters);
  }

  async insertCase({ id, status }: CaseFacts): Promise<string> {
    await this.query(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
         category_code, grid_code, township_code, county_code, place_text, urgency,
         captured_at, reported_at, as_of, status, case_number)
       VALUES ($1, $1, $1, 'QY', 'C0101', '441802001001001', '441802001', '441802',
         '北门街与学宫街路口', 'normal', now(), now(), '2026-11-22', $2, $3)`,
      [id, status, `QY-${id}`],
    );
    await this.database.dataSource.transaction((manager) =>
      this.get(PersonalDataService).write(manager, { kind: 'case', id }, [
        { field: 'description', value: '人行道井盖破损，请打13800001234。' },
        { field: 'contactName', value: '陈某' },
        { field: 'contactPhone', value: '13800000000' },
      ]),
    );
    return id;
  }

  /** An order of the first round that was objected to on a ground, before the one that is tested. */
  async insertObjected(caseId: string, ground: ObjectionGround): Promise<void> {
    await this.query(
      `INSERT INTO dispatch.work_order (id, case_id, round, department_code, due_at, request, status,
         opened_at, department_reference, placed_at, answered_at, outcome, objection_ground)
       VALUES ($1, $2, 1, '441802-health', now(), '{}', 'answered', now(), 'BM0', now(), now(),
         'objected', $3)`,
      [newId(), caseId, ground],
    );
  }

  /** @param dueAt now when not given */
  async insertWorkOrder(
    caseId: string,
    status: 'pending' | 'placed',
    reference: string,
    { dueAt = new Date(), binding = false, round = 1, objectUntil }: PlacedOrder = {},
  ): Promise<string> {
    const id = newId();
    await this.query(
      `INSERT INTO dispatch.work_order (id, case_id, department_code, due_at, request, status,
         opened_at, department_reference, placed_at, binding, round, object_until)
       VALUES ($1, $2, '441802-urban-management', $5, '{}', $3, now(), $4,
         CASE WHEN $3 = 'placed' THEN now() END, $6, $7, $8)`,
      [
        ...[id, caseId, status, status === 'placed' ? reference : null, dueAt, binding, round],
        objectUntil,
      ],
    );
    return id;
  }

  async workOrder(id: string): Promise<object | undefined> {
    const [row] = await this.query<object>('SELECT * FROM dispatch.work_order WHERE id = $1', [id]);
    return row;
  }

  workOrdersOf(caseId: string): Promise<{ id: string }[]> {
    return this.query('SELECT * FROM dispatch.work_order WHERE case_id = $1', [caseId]);
  }

  async caseStatus(caseId: string): Promise<string | undefined> {
    const [row] = await this.query<{ status: string }>(
      'SELECT status FROM intake.incident_case WHERE id = $1',
      [caseId],
    );
    return row?.status;
  }

  /** Resolves when the case has this status; a test's own time limit ends the wait. */
  async untilCase(caseId: string, status: CaseStatus): Promise<void> {
    while ((await this.caseStatus(caseId)) !== status) await pause(20);
  }

  acts(caseId: string): Promise<{ action: string; article: string }[]> {
    return this.query('SELECT action, article FROM audit.entry WHERE case_id = $1 ORDER BY id', [
      caseId,
    ]);
  }

  messages(caseId: string): Promise<object[]> {
    return this.query(
      'SELECT kind, payload FROM outbox.message WHERE ordering_key = $1 ORDER BY sequence',
      [caseId],
    );
  }
}
