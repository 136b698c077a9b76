import { Injectable } from '@nestjs/common';
import {
  areaPrefix,
  DirectoryService,
  type Grid,
  isValidOn,
  type Organisation,
} from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { gridOrderErrors } from '../domain/grid-order-errors';

/** On whose behalf an order may be given: a department that serves where the grid lies. */
@Injectable()
export class Requesters {
  constructor(
    private readonly directory: DirectoryService,
    private readonly clock: Clock,
  ) {}

  /** The departments of the grid's county, then those of its city. */
  async of(grid: Grid): Promise<readonly Organisation[]> {
    const today = localDay(this.clock.now());
    const [ofCounty, ofCity] = await Promise.all(
      [grid.countyCode, grid.cityCode].map((area) => this.directory.departmentsOf(area, today)),
    );
    return [...(ofCounty ?? []), ...(ofCity ?? [])];
  }

  /** @throws DomainError DEPARTMENT_UNKNOWN */
  async require(grid: Grid, requestedBy: string | null): Promise<void> {
    if (requestedBy === null) return;
    const [body] = await this.directory.organisationsByCode([requestedBy]);
    const serves =
      body?.kind === 'department' &&
      isValidOn(body, localDay(this.clock.now())) &&
      grid.code.startsWith(areaPrefix(body.areaCode));
    if (!serves) throw gridOrderErrors.requesterUnknown();
  }
}
