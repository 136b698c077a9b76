import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The official wording of a paragraph, from one imported file; holds until it is ended by the next. */
@Entity({ schema: 'law', name: 'wording' })
export class WordingEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** The key of the ordinance, e.g. `QY`. */
  @Column('text')
  city: string;

  @Column('text', { name: 'article_id' })
  articleId: string;

  @Column('text')
  text: string;

  /** SHA-256 of the file it came in, in hexadecimal digits. */
  @Column('text')
  sha256: string;

  @Column('timestamptz', { name: 'imported_at' })
  importedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
