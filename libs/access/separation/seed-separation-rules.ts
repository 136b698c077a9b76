import type { EntityManager } from 'typeorm';
import rules from '../data/separation-rules.json';

/** Writes the rules that are not there yet; one that a city changed or ended stays as it is. */
export async function seedSeparationRules(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO access.separation_rule (id, city_key, process_id, first_step, second_step, article, basis,
       description_zh, description_en, valid_from, valid_to)
     SELECT id, "cityKey", "processId", "firstStep", "secondStep", article, basis, "descriptionZh",
       "descriptionEn", "validFrom", "validTo"
     FROM jsonb_to_recordset($1::jsonb) AS rule (id text, "cityKey" text, "processId" text, "firstStep" text,
       "secondStep" text, article text, basis text, "descriptionZh" text, "descriptionEn" text,
       "validFrom" date, "validTo" date)
     ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(rules)],
  );
}
