import { Inject, Injectable, type Type } from '@nestjs/common';
import {
  type HandlesJob,
  JobHandler,
  type JobInput,
  type JobResult,
  complete,
  defineJob,
} from '@grid/orchestration';
import { z } from 'zod';

const nothing = z.object({});

/** @param caseId the id of the matter: an incident or a proceeding of the item lists */
type UseCase<Answer> = Type<{ execute(caseId: string): Promise<Answer> }>;

/**
 * The handler of a job that is about one matter and needs nothing else of the process: it gives the use case the
 * matter's id, and the diagram what it reads of the answer.
 */
export function matterJob(type: string, useCase: UseCase<object | void>): Type;
export function matterJob<Output extends z.ZodObject>(
  type: string,
  useCase: UseCase<z.input<Output>>,
  output: Output,
): Type;
export function matterJob(
  type: string,
  useCase: UseCase<object | void>,
  output: z.ZodObject = nothing,
): Type {
  const job = defineJob({ type, input: z.object({ caseId: z.uuid() }), output });

  @JobHandler(job)
  @Injectable()
  class MatterJobHandler implements HandlesJob<typeof job> {
    constructor(@Inject(useCase) private readonly work: InstanceType<UseCase<object | void>>) {}

    async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
      return complete({ ...(await this.work.execute(caseId)) });
    }
  }
  Object.defineProperty(MatterJobHandler, 'name', { value: `${useCase.name}Handler` });
  return MatterJobHandler;
}
