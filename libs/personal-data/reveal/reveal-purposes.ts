import { Injectable } from '@nestjs/common';
import { invalidField } from '@grid/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import purposes from '../data/reveal-purposes.json';

/** What somebody may need personal data for. */
export interface RevealPurpose {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Whoever gives it also says in words what for. */
  readonly needsNote: boolean;
}

/** The purposes that can be given (personal_data.reveal_purpose). */
@Injectable()
export class RevealPurposes {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order in which they are offered. */
  all(): Promise<readonly RevealPurpose[]> {
    return this.dataSource.query<RevealPurpose[]>(
      `SELECT code, name_zh AS "nameZh", name_en AS "nameEn", needs_note AS "needsNote"
       FROM personal_data.reveal_purpose ORDER BY place, code`,
    );
  }

  /** @throws DomainError PURPOSE_UNKNOWN, PURPOSE_NOTE_MISSING */
  async require(code: string, note: string | null): Promise<void> {
    const purpose = (await this.all()).find((known) => known.code === code);
    if (purpose === undefined) {
      throw invalidField(
        'purpose',
        'PURPOSE_UNKNOWN',
        '请从列表中选择用途。',
        'Please choose a purpose from the list.',
      );
    }
    if (purpose.needsNote && note === null) {
      throw invalidField(
        'note',
        'PURPOSE_NOTE_MISSING',
        '请写明用途。',
        'Please say what you need it for.',
      );
    }
  }
}

/** Brings in the purposes that are not there yet; what people changed stays as it is. */
export async function seedRevealPurposes(manager: EntityManager): Promise<void> {
  for (const [place, { code, nameZh, nameEn, needsNote }] of purposes.entries()) {
    await manager.query(
      `INSERT INTO personal_data.reveal_purpose (code, place, name_zh, name_en, needs_note)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [code, place, nameZh, nameEn, needsNote],
    );
  }
}
