import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CURRENT_GENERATION } from './current-generation';

/** Forms by the engine's key. */
@Injectable()
export class FormQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The form-js schema that a task was created with, not the newest of its id.
   * A restored engine does not export again what was deployed before, so older generations are asked too.
   * @returns null when no form of that key was ever deployed
   */
  async byKey(formKey: string): Promise<Readonly<Record<string, unknown>> | null> {
    if (!/^\d{1,18}$/.test(formKey)) return null;
    const [form] = await this.dataSource.query<{ bytes: Buffer }[]>(
      `SELECT bytes FROM engine.resource
       WHERE key = $1 AND kind = 'form'
       ORDER BY generation = ${CURRENT_GENERATION} DESC, deployed_at DESC LIMIT 1`,
      [formKey],
    );
    return form === undefined
      ? null
      : (JSON.parse(form.bytes.toString('utf8')) as Readonly<Record<string, unknown>>);
  }
}
