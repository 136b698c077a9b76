import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { FindByPerson } from '@grid/case-file';
import type { Page } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { CaseResponse } from './case.response';
import { FindByPersonBody } from './find-by-person.request';

/** Finds the cases of a person. */
@ApiTags('personal data')
@ApiSignedIn()
@Controller('cases')
export class FindByPersonController {
  constructor(private readonly findByPerson: FindByPerson) {}

  /** A POST, because an address is logged and a number has no business there. The newest hundred. */
  @Post('find-by-person')
  @HttpCode(200)
  @Requires('case.findByPerson')
  @ApiOperation({
    operationId: 'findCasesByPerson',
    summary: '按电话、身份证号或姓名精确查找 / Find by an exact number or name',
  })
  @ApiPage(CaseResponse)
  @ApiProblems(400, 429)
  async find(
    @CurrentActor() actor: Actor,
    @Body() { kind, value }: FindByPersonBody,
  ): Promise<Page<CaseResponse>> {
    return { items: await this.findByPerson.execute(actor, kind, value), nextCursor: null };
  }
}
