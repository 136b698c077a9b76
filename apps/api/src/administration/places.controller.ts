import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires, administeredArea, keepsCity } from '@grid/access';
import { PreviewCalendar } from '@grid/deadlines';
import { CalendarRegister, GridRegister } from '@grid/directory';
import { GridResponse } from '../directory/grid.response';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import {
  CalendarPreviewResponse,
  CalendarYearResponse,
  NoticeRequest,
  calendarIsOfTheCity,
} from './calendar-year';
import { EndGridRequest, NewGridRequest } from './organisation.request';
import { YearPipe } from './year.pipe';

/** Grids, and the working calendar. */
@ApiTags('administration')
@ApiSignedIn()
@Controller()
@Requires('post.manage')
export class PlacesController {
  constructor(
    private readonly grids: GridRegister,
    private readonly calendar: CalendarRegister,
    private readonly preview: PreviewCalendar,
  ) {}

  @Post('grids')
  @ApiOperation({ operationId: 'addGrid', summary: '新增网格 / Add a grid' })
  @ApiCreatedResponse({ type: GridResponse, description: '已新增 / added' })
  @ApiProblems(400, 409)
  addGrid(
    @CurrentActor() actor: Actor,
    @Body() { villageCode, nameZh, nameEn, validFrom }: NewGridRequest,
  ): Promise<GridResponse> {
    return this.grids.add(administeredArea(actor), {
      villageCode,
      nameZh: nameZh ?? null,
      nameEn: nameEn ?? null,
      validFrom: validFrom ?? null,
    });
  }

  @Post('grids/:code/end')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endGrid', summary: '停用网格 / End a grid' })
  @ApiNoContentResponse({ description: '已停用 / ended' })
  @ApiProblems(400, 409)
  endGrid(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { validTo }: EndGridRequest,
  ): Promise<void> {
    return this.grids.end(administeredArea(actor), code, validTo);
  }

  @Get('calendar/:year')
  @ApiOperation({
    operationId: 'showCalendarYear',
    summary: '某年节假日安排 / A year’s working days',
  })
  @ApiOkResponse({ type: CalendarYearResponse, description: '该年安排 / the year' })
  @ApiProblems(400)
  showYear(@Param('year', YearPipe) year: number): Promise<CalendarYearResponse> {
    return this.calendar.year(year);
  }

  /** The whole year at once, in place of what was known of it; every limit follows it, so the city enters it. */
  @Put('calendar/:year')
  @ApiOperation({
    operationId: 'enterCalendarYear',
    summary: '录入国务院办公厅全年放假通知 / Enter a year’s notice as a whole',
  })
  @ApiOkResponse({ type: CalendarYearResponse, description: '已录入 / entered' })
  @ApiProblems(400)
  enterYear(
    @CurrentActor() actor: Actor,
    @Param('year', YearPipe) year: number,
    @Body() { source, days }: NoticeRequest,
  ): Promise<CalendarYearResponse> {
    if (!keepsCity(administeredArea(actor))) throw calendarIsOfTheCity();
    return this.calendar.enter(year, source, days);
  }

  /** Refuses what entering would refuse, so that nothing is entered unseen. */
  @Post('calendar/:year/preview')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewCalendarYear',
    summary: '录入前预览：多少在办时限将变动 / How many limits a notice would move',
  })
  @ApiOkResponse({ type: CalendarPreviewResponse, description: '未作更改 / nothing was changed' })
  @ApiProblems(400)
  previewYear(
    @CurrentActor() actor: Actor,
    @Param('year', YearPipe) year: number,
    @Body() { days }: NoticeRequest,
  ): Promise<CalendarPreviewResponse> {
    if (!keepsCity(administeredArea(actor))) throw calendarIsOfTheCity();
    return this.preview.of(year, days);
  }
}
