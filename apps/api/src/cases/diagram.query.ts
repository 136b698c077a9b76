import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { engineKey } from '../http/api-schemas';

/** Which of the case's diagrams is asked for. */
export class DiagramQuery {
  @ApiPropertyOptional({
    ...engineKey,
    maxLength: 19,
    description: '被调用的流程，缺省为主流程 / a process that was called; else the main one',
  })
  @IsOptional()
  @Matches(/^[1-9][0-9]{0,17}$/)
  instance?: string;
}
