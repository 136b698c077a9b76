import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { DirectoryService } from '@grid/directory';
import { OpenCasesOfItem } from '@grid/item-list';
import { Clock, localDay, type Page } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { EffectsResponse } from '../item-proceedings/item-proceeding.response';
import { DutyDepartmentResponse } from './duty-department.response';
import { ListedItemQuery } from './item-lists.query';

/** What an applicant has to know before applying. */
@ApiTags('item lists')
@ApiSignedIn()
@Controller('item-lists')
export class ListChoicesController {
  constructor(
    private readonly directory: DirectoryService,
    private readonly openCases: OpenCasesOfItem,
    private readonly clock: Clock,
  ) {}

  @Get('departments')
  @Requires('item.apply')
  @ApiOperation({
    operationId: 'listDutyDepartments',
    summary: '本级部门 / Departments of the caller’s own level',
  })
  @ApiPage(DutyDepartmentResponse)
  async departments(@CurrentActor() actor: Actor): Promise<Page<DutyDepartmentResponse>> {
    const area = actor.post?.areaCode ?? '';
    const found = await this.directory.departmentsOf(area, localDay(this.clock.now()));
    const items = found.map(({ code, nameZh, nameEn }) => ({ code, nameZh, nameEn }));
    return { items, nextCursor: null };
  }

  @Get('effects')
  @Requires('item.apply')
  @ApiOperation({
    operationId: 'showListedItemEffects',
    summary: '使用本地清单内某事项的在办案件 / Open cases that use an item of one’s own list',
  })
  @ApiOkResponse({ type: EffectsResponse, description: '在办案件 / the open cases' })
  @ApiProblems(400)
  async effects(
    @CurrentActor() actor: Actor,
    @Query() { code }: ListedItemQuery,
  ): Promise<EffectsResponse> {
    const owner = { areaCode: actor.post?.areaCode ?? '', kind: 'list' } as const;
    return { openCases: await this.openCases.of(owner, code) };
  }
}
