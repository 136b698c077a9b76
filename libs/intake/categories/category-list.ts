import { Injectable } from '@nestjs/common';
import { Clock, localDay } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { CategoryEntity } from '../infrastructure/category.entity';

/** The categories that can be reported today. */
@Injectable()
export class CategoryList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  inForce(): Promise<CategoryEntity[]> {
    const today = localDay(this.clock.now());
    return this.dataSource
      .getRepository(CategoryEntity)
      .createQueryBuilder('c')
      .where('c.validFrom <= :today AND (c.validTo IS NULL OR :today <= c.validTo)', { today })
      .orderBy('c.code')
      .getMany();
  }
}
