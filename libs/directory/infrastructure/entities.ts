import { AreaEntity } from './area.entity';
import { CalendarDayEntity } from './calendar-day.entity';
import { CityEntity } from './city.entity';
import { GridEntity } from './grid.entity';
import { OrganisationEntity } from './organisation.entity';
import { PostEntity } from './post.entity';

/** Every table of the schema `directory`. */
export const directoryEntities = [
  AreaEntity,
  CityEntity,
  GridEntity,
  OrganisationEntity,
  PostEntity,
  CalendarDayEntity,
];
