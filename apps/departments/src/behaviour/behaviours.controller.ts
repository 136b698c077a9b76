import { Body, Controller, Get, Param, Put, UseGuards } from '@nestjs/common';
import { BearerGuard } from '../http/bearer.guard';
import { Behaviour } from './behaviour.entity';
import { BehaviourRequest } from './behaviour.request';
import { Behaviours } from './behaviours';

@Controller('behaviours')
@UseGuards(BearerGuard)
export class BehavioursController {
  constructor(private readonly behaviours: Behaviours) {}

  @Get(':departmentCode')
  get(@Param('departmentCode') departmentCode: string): Promise<Behaviour> {
    return this.behaviours.of(departmentCode);
  }

  @Put(':departmentCode')
  set(
    @Param('departmentCode') departmentCode: string,
    @Body() request: BehaviourRequest,
  ): Promise<Behaviour> {
    return this.behaviours.set(departmentCode, request);
  }
}
