import { candidateGroup } from '../domain/candidate-group';
import type { GridCodeScheme } from '../domain/grid-code';
import { gridAuthorityCode } from '../domain/organisation';
import type { GridEntity } from '../infrastructure/grid.entity';
import type { PostEntity } from '../infrastructure/post.entity';
import type { Grid, Post } from './read-models';

/** Adds to a grid's row what its code says. */
export function toGrid(row: GridEntity, scheme: GridCodeScheme): Grid {
  const { villageCode, townshipCode, countyCode, cityCode } = scheme.parse(row.code);
  return {
    code: row.code,
    nameZh: row.nameZh,
    nameEn: row.nameEn,
    sample: row.sample,
    validTo: row.validTo,
    villageCode,
    townshipCode,
    countyCode,
    cityCode,
    townshipAuthority: gridAuthorityCode(townshipCode),
    countyAuthority: gridAuthorityCode(countyCode),
    cityAuthority: gridAuthorityCode(cityCode),
  };
}

/** A post's row with its organisation loaded, for its holder or for whoever acts for the account `absentId`. */
export function toPost(row: PostEntity, absentId: string | null = null): Post {
  const { id, accountId, organisation, role, titleZh, titleEn, gridCodes, validFrom, validTo } =
    row;
  const group = candidateGroup({ organisationCode: organisation.code, role });
  return {
    ...{ id, accountId, organisation, role, group, titleZh, titleEn, gridCodes },
    ...{ validFrom, validTo, actingFor: absentId === null ? null : { accountId: absentId } },
  };
}
