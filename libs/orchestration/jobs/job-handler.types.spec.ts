import { z } from 'zod';
import { bpmnError, complete, fail, giveUp, tryLater } from './job-outcome';
import { JobHandler } from './job-handler.decorator';
import { defineJob, type HandlesJob, type JobInput, type JobResult } from './job-spec';

const job = defineJob({
  type: 'sample.sayHello',
  input: z.object({ caseId: z.uuid(), limit: z.object({ workingDays: z.number() }) }),
  output: z.object({ caseNumber: z.string() }),
});

@JobHandler(job)
class Good implements HandlesJob<typeof job> {
  async handle(input: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    if (input.limit.workingDays === 1) return fail({ message: 'NOT_YET', retryAfterMs: 5 });
    if (input.limit.workingDays === 2) return bpmnError('NOT_POSSIBLE', 'not possible');
    if (input.limit.workingDays === 3) return tryLater({ message: 'AWAY', atLeastMs: 5 });
    if (input.limit.workingDays === 4) return giveUp('REFUSED');
    return complete({ caseNumber: input.caseId });
  }
}

// @ts-expect-error a path without an acknowledgement does not compile
@JobHandler(job)
class ForgetsToAnswer {
  async handle(input: JobInput<typeof job>) {
    if (input.limit.workingDays === 1) return complete({ caseNumber: input.caseId });
    return undefined;
  }
}

// @ts-expect-error a result that the schema does not know does not compile
@JobHandler(job)
class AnswersSomethingElse {
  async handle() {
    return complete({ number: 1 });
  }
}

// @ts-expect-error an outcome cannot be written by hand
@JobHandler(job)
class ForgesAnOutcome {
  async handle() {
    return { kind: 'complete', variables: { caseNumber: '1' } } as const;
  }
}

// @ts-expect-error a handler that reads a variable which is not fetched does not compile
@JobHandler(job)
class ReadsWhatIsNotFetched {
  async handle(input: { readonly departmentCode: string }) {
    return complete({ caseNumber: input.departmentCode });
  }
}

describe('the type of a job handler', () => {
  it('is checked by the compiler through the declarations above', () => {
    expect([
      Good,
      ForgetsToAnswer,
      AnswersSomethingElse,
      ForgesAnOutcome,
      ReadsWhatIsNotFetched,
    ]).toHaveLength(5);
  });
});
