import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { createApplication } from '../src/application';
import { Settings } from '../src/settings';
import { emptyDatabase } from './empty-database';

export const TOKEN = 'a-token-for-the-specs-only';

/** By which client a department signs its callbacks, and with which secret. */
export type Credentials = Readonly<Record<string, { client: string; secret: string }>>;

/** The service on a database of its own; `restart` closes it and starts it again on the same rows. */
export class DepartmentsFixture {
  app: NestExpressApplication;
  private drop: () => Promise<void>;
  private folder: string;
  private environment: Record<string, string>;

  async start(more: Record<string, string> = {}): Promise<void> {
    const database = await emptyDatabase();
    this.drop = database.drop;
    this.folder = await mkdtemp(path.join(os.tmpdir(), 'departments-'));
    await this.signAs({});
    this.environment = {
      DEPARTMENTS_DATABASE_URL: database.url,
      DEPARTMENTS_TOKEN: TOKEN,
      DEPARTMENTS_ANSWER_DELAY_MS: '3600000',
      CALLBACK_CREDENTIALS_FILE: this.credentialsFile,
      CALLBACK_URL: 'http://127.0.0.1:9/callbacks',
      CALLBACK_RETRY_BASE_MS: '20',
      CALLBACK_RETRY_CAP_MS: '100',
      LOG_LEVEL: 'silent',
      ...more,
    };
    await this.boot();
  }

  async restart(more: Record<string, string> = {}): Promise<void> {
    await this.app.close();
    this.environment = { ...this.environment, ...more };
    await this.boot();
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.drop();
    await rm(this.folder, { recursive: true });
  }

  /** Hands the departments what they sign with; those left out cannot send. */
  async signAs(credentials: Credentials): Promise<void> {
    await writeFile(this.credentialsFile, JSON.stringify(credentials), { mode: 0o600 });
  }

  place(order: WorkOrderBody, key: string = order.workOrderId): request.Test {
    return this.authorised('post', '/work-orders').set('idempotency-key', key).send(order);
  }

  /** From now on the department behaves like this; without a behaviour it is a friendly one again. */
  async behave(department: string, behaviour: object = {}): Promise<void> {
    await this.authorised('put', `/behaviours/${department}`).send(behaviour).expect(200);
  }

  authorised(method: 'get' | 'post' | 'put', path: string): request.Test {
    return request(this.app.getHttpServer())[method](path).set('authorization', `Bearer ${TOKEN}`);
  }

  /** Asks its database, as nobody outside can. */
  query<T>(sql: string): Promise<T[]> {
    return this.app.get(DataSource).query<T[]>(sql);
  }

  /** Where it listens now; a restart takes another port. */
  url(): string {
    const { port } = this.app.getHttpServer().address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  private get credentialsFile(): string {
    return path.join(this.folder, 'credentials.json');
  }

  private async boot(): Promise<void> {
    this.app = await createApplication(Settings.from(this.environment));
    await this.app.listen(0, '127.0.0.1');
  }
}

export type WorkOrderBody = ReturnType<typeof aWorkOrder>;

export function aWorkOrder(department = '441802-urban-management') {
  return {
    workOrderId: randomUUID(),
    caseNumber: 'QY-20261122-00001',
    departmentCode: department,
    categoryCode: '0104',
    categoryName: '井盖破损',
    gridCode: '441802001001001',
    placeText: '北门街与学宫街路口东侧',
    description: '人行道井盖破损，行人易踏空。',
    dueAt: '2026-11-27T18:00:00+08:00',
  };
}
