import { Controller, Get, Post, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
} from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { ApiPage } from '../http/page-of';
import { planOf } from './answer-plan';
import { Grade } from './grade.decorator';
import { RouteAnswers } from './route-answers';

class Thing {
  @Grade('public') @ApiProperty() name: string;
}

class Forgotten {
  @ApiProperty() telephone: string;
}

@Controller()
class Good {
  @Get() @ApiOkResponse({ type: Thing }) one() {}
  @Get() @ApiPage(Thing) page() {}
  @Post() @ApiCreatedResponse({ type: Thing }) @ApiOkResponse({ type: Thing }) made() {}
  @Post() @ApiNoContentResponse() nothing() {}
  @Get() @ApiOkResponse({ content: { 'text/csv': {} } }) file() {}
}

@Controller()
class Bad {
  @Get() undeclared() {}
  @Get() @ApiOkResponse() ofNoClass() {}
  @Get() @ApiOkResponse({ schema: { type: 'object' } }) ofASchema() {}
  @Get() @ApiOkResponse({ content: { 'application/json': {} } }) ofContent() {}
  @Get() @ApiPage(Forgotten) page() {}
}

async function answersOf(controller: Type): Promise<RouteAnswers> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers: [controller],
    providers: [RouteAnswers],
  }).compile();
  await module.init();
  return module.get(RouteAnswers);
}

describe('RouteAnswers', () => {
  it('knows what a route answers for each status, and for the only one whatever it is', async () => {
    const answers = await answersOf(Good);
    const { one, page, made, nothing, file } = Good.prototype;
    expect(answers.of(one, 200)).toBe(planOf(Thing));
    expect(answers.of(made, 200)).toBe(planOf(Thing));
    expect(answers.of(made, 202)).toBeUndefined();
    expect(answers.of(page, 200)).toMatchObject({ properties: [{ name: 'items' }, {}] });
    expect(answers.of(nothing, 204)).toBe('raw');
    expect(answers.of(file, 200)).toBe('raw');
    expect(answers.of(() => undefined, 200)).toBeUndefined();
  });

  it('stops the start for answers of which nobody knows what may be seen', async () => {
    await expect(answersOf(Bad)).rejects.toMatchObject({
      properties: [
        'everything of Bad.undeclared',
        'the 200 of Bad.ofNoClass',
        'the 200 of Bad.ofASchema',
        'the 200 of Bad.ofContent',
        'Forgotten.telephone',
      ],
    });
  });
});
