import type { EntityManager } from 'typeorm';
import rules from '../data/retention-rules.json';

/** Brings in the rules that are not there yet; what an authority changed stays as it is. */
export async function seedRetentionRules(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO personal_data.retention_rule (code, occasion, category_kind, class_code, category_code,
       days, basis_zh, basis_en, article, sample)
     SELECT code, occasion, "categoryKind", "classCode", "categoryCode", days, "basisZh", "basisEn",
       article, sample
     FROM jsonb_to_recordset($1) AS r (code text, occasion text, "categoryKind" text, "classCode" text,
       "categoryCode" text, days int, "basisZh" text, "basisEn" text, article text, sample boolean)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rules)],
  );
}
