import { DiscoveryService } from '@nestjs/core';
import type { z } from 'zod';
import type { HandlesJob, JobSpec } from './job-spec';

/** Marks the class; read by the registry at start. */
export const JobHandlerMetadata =
  DiscoveryService.createDecorator<JobSpec<z.ZodObject, z.ZodObject>>();

/**
 * Makes an injectable class the handler of one job type; list it as a provider and the worker finds it at start.
 * A class whose `handle` does not take the input variables or may end without an outcome does not compile.
 */
export function JobHandler<Input extends z.ZodObject, Output extends z.ZodObject>(
  spec: JobSpec<Input, Output>,
) {
  return <T extends new (...args: never[]) => HandlesJob<JobSpec<Input, Output>>>(
    target: T,
  ): void => {
    JobHandlerMetadata(spec)(target);
  };
}
