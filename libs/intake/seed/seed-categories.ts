import { insertMissing } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import categories from '../data/categories.json';
import { CategoryEntity } from '../infrastructure/category.entity';

/** The codes of the sample categories. */
export const SAMPLE_CATEGORY_CODES: readonly string[] = categories.map(({ code }) => code);

/** Brings in the sample categories that are not there yet; what people changed stays as it is. */
export async function seedCategories(manager: EntityManager): Promise<void> {
  await insertMissing(manager, CategoryEntity, categories);
}
