import { Injectable, Scope, type Provider, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { z } from 'zod';
import { JobHandler } from './job-handler.decorator';
import { JOB_CONTRACT, type JobContract, JobHandlerRegistry } from './job-handler.registry';
import { complete } from './job-outcome';
import { defineJob } from './job-spec';

const job = defineJob({
  type: 'sample.sayHello',
  input: z.object({ caseId: z.string() }),
  output: z.object({ greeting: z.string() }),
});

@JobHandler(job)
@Injectable()
class HelloHandler {
  async handle() {
    return complete({ greeting: 'hello' });
  }
}

@JobHandler(job)
@Injectable()
class OtherHelloHandler extends HelloHandler {}

@Injectable({ scope: Scope.REQUEST })
class PerRequest {}

@JobHandler(job)
@Injectable()
class RequestScopedHandler extends HelloHandler {
  constructor(readonly request: PerRequest) {
    super();
  }
}

const contract: JobContract = { 'sample.sayHello': { inputs: ['caseId'], outputs: ['greeting'] } };

async function registry(
  handlers: readonly (Provider | Type<unknown>)[],
  expected: JobContract = contract,
): Promise<JobHandlerRegistry> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [JobHandlerRegistry, { provide: JOB_CONTRACT, useValue: expected }, ...handlers],
  }).compile();
  return module.get(JobHandlerRegistry);
}

describe('the registry of job handlers', () => {
  it('finds a handler wherever it is provided, once', async () => {
    const alias = { provide: 'alias', useExisting: HelloHandler };
    const found = (await registry([HelloHandler, alias])).discover();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ name: 'HelloHandler', spec: job });
    expect(found[0]?.handler).toBeInstanceOf(HelloHandler);
  });

  it.each<[string, readonly (Provider | Type<unknown>)[], JobContract, string]>([
    [
      'two handlers of one type',
      [HelloHandler, OtherHelloHandler],
      contract,
      'sample.sayHello has two handlers: HelloHandler and OtherHelloHandler',
    ],
    [
      'a request-scoped handler',
      [RequestScopedHandler, PerRequest],
      contract,
      'RequestScopedHandler (sample.sayHello) is request-scoped',
    ],
    ['a type without a handler', [], contract, 'sample.sayHello has no handler'],
    [
      'a variable that the diagram waits for in vain',
      [HelloHandler],
      { 'sample.sayHello': { inputs: [], outputs: ['greeting', 'farewell'] } },
      'HelloHandler does not write farewell',
    ],
    [
      'a variable that no diagram reads',
      [HelloHandler],
      { 'sample.sayHello': { inputs: [], outputs: [] } },
      'HelloHandler writes greeting',
    ],
  ])('stops the start at %s', async (_case, handlers, expected, message) => {
    const found = await registry(handlers, expected);
    expect(() => found.discover()).toThrow(message);
  });

  it('keeps a handler for instances of an older diagram', async () => {
    expect((await registry([HelloHandler], {})).discover()).toHaveLength(1);
  });
});
