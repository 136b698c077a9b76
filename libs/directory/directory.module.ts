import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarService } from './calendar/calendar.service';
import { GridCodeScheme } from './domain/grid-code';
import { directoryEntities } from './infrastructure/entities';
import { DirectoryService } from './lookup/directory.service';
import { SeedService } from './seed/seed.service';

/** Cities, areas, grids, organisations, posts and the working calendar. */
@Module({
  imports: [TypeOrmModule.forFeature(directoryEntities)],
  providers: [
    { provide: GridCodeScheme, useFactory: () => new GridCodeScheme() },
    DirectoryService,
    CalendarService,
    SeedService,
  ],
  exports: [DirectoryService, CalendarService, SeedService, GridCodeScheme],
})
export class DirectoryModule {}
