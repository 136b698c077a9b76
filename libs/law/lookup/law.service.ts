import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { articleUnknown } from '../domain/law.errors';
import type { Ordinance } from '../domain/ordinance';
import { citedBy, ORDINANCES } from '../domain/ordinances';
import { ForceEntity } from '../infrastructure/force.entity';
import { WordingEntity } from '../infrastructure/wording.entity';
import type { ArticleView, OrdinanceView } from './law-view';

/** What the ordinances say: summaries of ours, kinds and days, and the official wording where a city imported it. */
@Injectable()
export class LawService {
  constructor(private readonly dataSource: DataSource) {}

  async ordinances(): Promise<readonly OrdinanceView[]> {
    const worded: readonly { city: string }[] = await this.dataSource.query(
      'SELECT DISTINCT city FROM law.wording WHERE ended_at IS NULL',
    );
    const days = await this.enteredDays();
    return ORDINANCES.map(({ articles: _, endKnown: __, ...ordinance }) => ({
      ...ordinance,
      inForceFrom: ordinance.inForceFrom ?? days.get(ordinance.key) ?? null,
      worded: worded.some(({ city }) => city === ordinance.key),
    }));
  }

  /**
   * @param id `QY20.3`, or `QY20` for all of the article
   * @throws DomainError ARTICLE_UNKNOWN
   */
  async article(id: string): Promise<ArticleView> {
    const cited = citedBy(id);
    if (cited === undefined) throw articleUnknown();
    const { ordinance, paragraphs } = cited;
    const wordings = await this.dataSource.getRepository(WordingEntity).findBy({
      articleId: In(paragraphs.map((one) => one.id)),
      endedAt: IsNull(),
    });
    const wordingOf = new Map(wordings.map(({ articleId, text }) => [articleId, text]));
    return {
      id,
      ordinance: ordinance.key,
      nameZh: ordinance.nameZh,
      nameEn: ordinance.nameEn,
      kind: ordinance.kind,
      inForceFrom: await this.inForceFrom(ordinance),
      paragraphs: paragraphs.map((one) => ({
        id: one.id,
        summaryZh: one.zh,
        summaryEn: one.en,
        wording: wordingOf.get(one.id) ?? null,
      })),
    };
  }

  /** The ordinances of the cities served here whose day of force nobody knows yet. */
  async withoutDayOfForce(): Promise<readonly OrdinanceView[]> {
    const cities: readonly { key: string }[] = await this.dataSource.query(
      'SELECT key FROM directory.city',
    );
    const served = cities.map(({ key }) => key);
    return (await this.ordinances()).filter(
      ({ key, inForceFrom }) => inForceFrom === null && served.includes(key),
    );
  }

  private async inForceFrom({ key, inForceFrom }: Ordinance): Promise<string | null> {
    return inForceFrom ?? (await this.enteredDays()).get(key) ?? null;
  }

  private async enteredDays(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.dataSource.getRepository(ForceEntity).findBy({ endedAt: IsNull() });
    return new Map(rows.map(({ city, inForceFrom }) => [city, inForceFrom]));
  }
}
