import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { IsNull } from 'typeorm';
import { matchText } from '../domain/match-text';
import type { Ordinance } from '../domain/ordinance';
import { parseText } from '../domain/parse-text';
import { recognise } from '../domain/recognise';
import { WordingEntity } from '../infrastructure/wording.entity';
import { readTextFile } from './read-text-file';

/** What an import brought in. */
export interface Imported {
  readonly ordinance: Ordinance;
  readonly articles: number;
  readonly paragraphs: number;
  readonly sha256: string;
}

/** Brings in the official text of an ordinance in place of the one before; all of it or nothing. */
@Injectable()
export class ImportWording {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * @param key of the ordinance, where the text does not name it
   * @throws DomainError LAW_FILE_UNREADABLE and those of `recognise` and `matchText`
   */
  async execute(path: string, key?: string): Promise<Imported> {
    const { text, sha256 } = await readTextFile(path);
    const ordinance = recognise(text, key);
    const parsed = parseText(text);
    const wordings = matchText(ordinance, parsed);
    const city = ordinance.key;
    const imported = { articles: parsed.length, paragraphs: wordings.length, sha256 };
    await this.work.run(async (manager) => {
      // Two imports at one moment would each end the rows of the other's past.
      await manager.query('LOCK TABLE law.wording IN SHARE ROW EXCLUSIVE MODE');
      const now = this.clock.now();
      const former = await manager.findOneBy(WordingEntity, { city, endedAt: IsNull() });
      await manager.update(WordingEntity, { city, endedAt: IsNull() }, { endedAt: now });
      await manager.insert(
        WordingEntity,
        wordings.map((wording) => ({ id: newId(), city, ...wording, sha256, importedAt: now })),
      );
      await this.audit.record(manager, {
        action: 'law.import',
        outcome: 'done',
        ...(former !== null && { oldValue: { city, sha256: former.sha256 } }),
        newValue: { city, ...imported },
      });
    });
    return { ordinance, ...imported };
  }
}
