import { Injectable } from '@nestjs/common';
import { type Actor, caseScope } from '@grid/access';
import { AppConfig } from '@grid/config';
import { type CaseFilter, CaseReaderService, type CaseView } from '@grid/intake';
import { ExportRegister, type ExportStarted } from '@grid/personal-data';
import { ContactReader, type ContactView } from '../show-case/contact-reader';

/** A case with its contact, as a row of an export. */
export type ExportedCase = CaseView & ContactView;

/** An export that has its number; `batches` reads the cases as they are asked for. */
export interface CaseExport {
  readonly started: ExportStarted;
  batches(): AsyncGenerator<readonly ExportedCase[]>;
  /** Puts on record that the file was written to its end. */
  finish(sha256: string): Promise<void>;
  /** Puts on record that the file was cut off after so many rows. */
  break(rowsWritten: number): Promise<void>;
}

/** How many cases are in memory at a time. */
const BATCH = 200;

/**
 * Takes the cases of a list out of the system. Which ones is settled once, by the list's own condition, so the count in
 * the file is right however long it takes to be received; no connection is kept while somebody receives slowly.
 */
@Injectable()
export class ExportCases {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly contacts: ContactReader,
    private readonly register: ExportRegister,
    private readonly config: AppConfig,
  ) {}

  async begin(
    actor: Actor,
    filter: Pick<CaseFilter, 'status' | 'mine' | 'text'>,
  ): Promise<CaseExport> {
    const most = this.config.get('EXPORT_LIMIT');
    const found = await this.cases.ids(caseScope(actor), filter, most + 1);
    const ids = found.slice(0, most);
    const truncated = found.length > most;
    const started = await this.register.start(actor, filter, ids.length, truncated);
    return {
      started,
      batches: () => this.read(ids),
      finish: (sha256) => this.register.finish(started, actor.accountId, sha256),
      break: (rowsWritten) => this.register.break(started, actor.accountId, rowsWritten),
    };
  }

  private async *read(ids: readonly string[]): AsyncGenerator<readonly ExportedCase[]> {
    for (let from = 0; from < ids.length; from += BATCH) {
      const batch = ids.slice(from, from + BATCH);
      const views = await this.cases.byIds(batch);
      const contactOf = await this.contacts.ofCases(batch);
      yield batch.flatMap((id) => {
        const view = views.get(id);
        return view === undefined ? [] : [{ ...view, ...contactOf(id) }];
      });
    }
  }
}
