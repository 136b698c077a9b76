import { Injectable } from '@nestjs/common';
import { newId, newKeyBytes, sealWith } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { NewValue, Subject } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { sealPlace } from '../domain/seal-place';
import { sha256 } from '../domain/sha256';
import { cleanImage, type CleanImage } from '../infrastructure/clean-image';
import { EvidenceStore } from '../storage/evidence-store';
import { vaultValues } from './vault-values';

/** A file as it came in: nothing of it is trusted. */
export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A photo that lies sealed in the store and has no rows yet. */
export interface SealedPhoto {
  readonly id: string;
  readonly image: CleanImage;
  /** Of the kept picture, hex. */
  readonly sha256: string;
  /** What opens the picture, and what it says of people: to be written into the vault of its owner. */
  readonly values: readonly NewValue[];
}

/**
 * The way of every photo: through the gate, which makes a new picture from its pixels, sealed under a key of its own,
 * into the store, and then its rows.
 */
@Injectable()
export class KeepPhoto {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: EvidenceStore,
  ) {}

  /**
   * The sealed file is kept before its rows, so no row ever stands without its picture; should the rows fail, the file
   * is removed, and without its key it would be noise anyhow.
   * @param owner whom it is sealed for; photos of one owner wait for each other, so that those sent at one moment are
   *   all counted
   * @param keepRows writes the rows and answers the id of the photo that stands for the upload: this one's, or that of
   *   one that was kept before, and then this one is removed
   * @returns that id
   * @throws DomainError FILE_NOT_AN_IMAGE, IMAGE_TOO_LARGE, and those of `keepRows`
   */
  async execute(
    owner: Subject,
    upload: Upload,
    keepRows: (manager: EntityManager, photo: SealedPhoto) => Promise<string>,
  ): Promise<string> {
    const image = await cleanImage(upload.bytes);
    const id = newId();
    const key = newKeyBytes();
    const values = vaultValues(id, key, upload.name, image);
    await this.store.put(id, sealWith(key, image.jpeg, sealPlace(owner.id, id)));
    try {
      const standing = await this.unitOfWork.run(async (manager) => {
        await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
          `evidence ${owner.kind} ${owner.id}`,
        ]);
        return keepRows(manager, { id, image, sha256: sha256(image.jpeg), values });
      });
      if (standing !== id) await this.store.remove(id);
      return standing;
    } catch (error) {
      await this.store.remove(id);
      throw error;
    }
  }
}
