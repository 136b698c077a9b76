import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { AskSigners, ChangeSigners } from '@grid/human-task';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { TaskKeyPipe } from '../tasks/task-key.pipe';
import { CountersignRequest, SignerRequest } from './task-acts.request';

/** Who has to agree on a task. */
@ApiTags('tasks')
@ApiSignedIn()
@Controller('tasks')
export class SignersController {
  constructor(
    private readonly askSigners: AskSigners,
    private readonly changeSigners: ChangeSigners,
  ) {}

  @Post(':key/countersign')
  @HttpCode(204)
  @Requires('task.work')
  @ApiOperation({
    operationId: 'askSigners',
    summary: '加签 / Ask others to agree',
    description:
      '前加签：意见齐全前不能提交；后加签：提交后经其同意才生效' +
      ' / before: the task waits for them; after: the decision counts once they agree',
  })
  @ApiNoContentResponse({ description: '已加签 / asked' })
  @ApiProblems(400, 404, 409)
  ask(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @Body() { participants, rule, ratio, when }: CountersignRequest,
  ): Promise<void> {
    const command = { participants: participants.map(normal), rule, ratio: ratio ?? null, when };
    return this.askSigners.execute(actor, key, command);
  }

  @Post(':key/signers')
  @HttpCode(204)
  @Requires('task.work')
  @ApiOperation({ operationId: 'addSigner', summary: '增加会签人 / Ask one more' })
  @ApiNoContentResponse({ description: '已增加 / added' })
  @ApiProblems(400, 404, 409)
  add(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @Body() body: SignerRequest,
  ): Promise<void> {
    return this.changeSigners.add(actor, key, normal(body.participant));
  }

  @Delete(':key/signers/:seatId')
  @HttpCode(204)
  @Requires('task.work')
  @ApiOperation({ operationId: 'removeSigner', summary: '减签 / Ask one less' })
  @ApiNoContentResponse({ description: '已减签 / removed' })
  @ApiProblems(400, 404, 409)
  remove(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @Param('seatId', ParseUUIDPipe) seatId: string,
  ): Promise<void> {
    return this.changeSigners.remove(actor, key, seatId.toLowerCase());
  }
}

/** Account ids are compared as we write them; a group's role has capitals of its own. */
const normal = (participant: string) =>
  participant.includes('.') ? participant : participant.toLowerCase();
