import { Injectable } from '@nestjs/common';
import { areaPrefix, DirectoryService } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { DataSource, type EntityManager } from 'typeorm';

/** A department that may be heard or ruled responsible. */
export interface DepartmentName {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** The departments of a division and of everything inside it: who rules there may name each of them (QY26.3). */
@Injectable()
export class DepartmentsInReach {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: DirectoryService,
    private readonly clock: Clock,
  ) {}

  /** Those there today, by code; the division's own first. @throws DomainError AREA_CODE_INVALID */
  of(
    areaCode: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<DepartmentName[]> {
    return manager.query(
      `SELECT code, name_zh AS "nameZh", name_en AS "nameEn" FROM directory.organisation
       WHERE kind = 'department' AND area_code LIKE $1 AND valid_from <= $3::date
         AND (valid_to IS NULL OR valid_to >= $3::date)
       ORDER BY (area_code <> $2), code`,
      [`${areaPrefix(areaCode)}%`, areaCode, localDay(this.clock.now())],
    );
  }

  /** Those of the whole city in which a division lies. */
  async inCityOf(areaCode: string): Promise<DepartmentName[]> {
    const city = await this.directory.cityHolding(areaCode);
    return this.of(city?.areaCode ?? areaCode);
  }
}
