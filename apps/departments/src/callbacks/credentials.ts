import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Settings } from '../settings';

const file = z.record(
  z.string(),
  z.object({ client: z.string(), secret: z.string().startsWith('whsec_') }),
);

/** By which client id a department is known to the receiver, and the secret with which it signs. */
export type Credential = z.infer<typeof file>[string];

/**
 * The credentials of each department, as the receiver has handed them over. The file is read each time, so that a
 * secret can be changed while the service runs.
 */
@Injectable()
export class Credentials {
  constructor(private readonly settings: Settings) {}

  /** @throws Error when the file cannot be read, or has none for the department; never says a secret */
  async of(departmentCode: string): Promise<Credential> {
    const credential = (await this.all())[departmentCode];
    if (credential === undefined) throw new Error(`NO_CREDENTIALS ${departmentCode}`);
    return credential;
  }

  private async all(): Promise<z.infer<typeof file>> {
    const text = await readFile(this.settings.get('CALLBACK_CREDENTIALS_FILE'), 'utf8');
    try {
      return file.parse(JSON.parse(text));
    } catch {
      throw new Error('CREDENTIALS_UNREADABLE');
    }
  }
}
