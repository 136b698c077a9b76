import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { PersonalDataModule } from '@grid/personal-data';
import { GradeGate } from './grade-gate';
import { GradeInterceptor } from './grade.interceptor';
import { RouteAnswers } from './route-answers';

/** Everything that is answered passes one gate. */
@Module({
  imports: [PersonalDataModule, DiscoveryModule],
  providers: [GradeGate, RouteAnswers, { provide: APP_INTERCEPTOR, useClass: GradeInterceptor }],
  exports: [GradeGate],
})
export class GradesGateModule {}
