import { ApiProperty } from '@nestjs/swagger';
import type { ClocksView, ClockView, DisputeClockView, UnitClockView } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { nullableTime, time } from '../http/api-schemas';

const minutes = { type: 'integer', example: 480 } as const;

/** How long something took. */
export class ClockResponse implements ClockView {
  @Grade('internal') @ApiProperty(time) since: string;
  @Grade('internal') @ApiProperty(nullableTime) until: string | null;

  @Grade('internal')
  @ApiProperty({ ...minutes, description: '自然时间 / by the clock' })
  clockMinutes: number;

  @Grade('internal')
  @ApiProperty({ ...minutes, description: '工作时间 / by the office hours' })
  workingMinutes: number;
}

/** How long somebody had the case in hand, time in dispute left out. */
export class UnitClockResponse extends ClockResponse implements UnitClockView {
  @Grade('internal') @ApiProperty({ enum: ['office', 'department'] }) kind: UnitClockView['kind'];
  @Grade('internal') @ApiProperty() unitZh: string;
  @Grade('internal') @ApiProperty() unitEn: string;
  @Grade('internal') @ApiProperty() stepZh: string;
  @Grade('internal') @ApiProperty() stepEn: string;
  @Grade('internal') @ApiProperty(nullableTime) dueAt: string | null;

  @Grade('internal')
  @ApiProperty({ ...minutes, description: '超期 / late, by the clock' })
  lateMinutes: number;
}

/** How long it was in dispute whose duty the case is. */
export class DisputeClockResponse extends ClockResponse implements DisputeClockView {
  @Grade('internal')
  @ApiProperty({ ...minutes, description: '计入争议的工作时间 / charged to the dispute' })
  chargedMinutes: number;

  @Grade('internal')
  @ApiProperty({ ...minutes, description: '超出上限、计入裁定机构 / charged to the authority' })
  beyondMinutes: number;
}

/** Who had a case for how long. */
export class ClocksResponse implements ClocksView {
  @ApiProperty({
    type: ClockResponse,
    nullable: true,
    description: '自受理起，转办不停 / from acceptance, through every handover',
  })
  citizen: ClockResponse | null;

  @ApiProperty({ type: [UnitClockResponse] }) units: readonly UnitClockResponse[];
  @ApiProperty({ type: [DisputeClockResponse] }) disputes: readonly DisputeClockResponse[];

  @Grade('internal')
  @ApiProperty({ type: 'integer', nullable: true, example: 10 })
  disputeCapDays: number | null;
}
