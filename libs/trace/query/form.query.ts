import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CURRENT_GENERATION } from './current-generation';

/** A deployed form as the engine holds it: the version that the task was created with, not the newest. */
export interface DeployedForm {
  readonly id: string;
  readonly version: number;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Forms by the engine's key. */
@Injectable()
export class FormQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The form of a task of the engine's present generation; null when none of that key was deployed. */
  async byKey(formKey: string): Promise<DeployedForm | null> {
    if (!/^\d{1,18}$/.test(formKey)) return null;
    const [form] = await this.dataSource.query<{ id: string; version: number; bytes: Buffer }[]>(
      `SELECT resource_id AS id, version, bytes FROM engine.resource
       WHERE key = $1 AND kind = 'form' AND generation = ${CURRENT_GENERATION}`,
      [formKey],
    );
    if (form === undefined) return null;
    const schema = JSON.parse(form.bytes.toString('utf8')) as DeployedForm['schema'];
    return { id: form.id, version: form.version, schema };
  }
}
