import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../http/page.query';

/** Which alarms are asked for. */
export class AlarmsQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: '只看待确认的 / only those that wait to be acknowledged',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';
}
