import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { z } from 'zod';
import type { JobContext } from './job-context';
import { JobHandlerMetadata } from './job-handler.decorator';
import type { JobOutcome } from './job-outcome';
import type { JobSpec } from './job-spec';

/** Per job type of the process contract, the variables that its diagrams give and expect. */
export type JobContract = Readonly<
  Record<string, { readonly inputs: readonly string[]; readonly outputs: readonly string[] }>
>;

export const JOB_CONTRACT = Symbol('JobContract');

/** A handler that was found, with what it declares. */
export interface RegisteredHandler {
  readonly name: string;
  readonly spec: JobSpec<z.ZodObject, z.ZodObject>;
  readonly handler: {
    handle(input: Record<string, unknown>, context: JobContext): Promise<JobOutcome>;
  };
}

/** The handlers of this process do not fit its diagrams; the message names each. */
export class JobHandlersError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The job handlers do not fit the diagrams:\n  ${problems.join('\n  ')}`);
    this.name = 'JobHandlersError';
  }
}

/** Finds the classes marked with `@JobHandler` among the providers of this process. */
@Injectable()
export class JobHandlerRegistry {
  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(JOB_CONTRACT) private readonly contract: JobContract,
  ) {}

  /**
   * Every handler once. Handlers of types that no present diagram names are welcome: instances of an older version of
   * a diagram may still need them.
   * @throws JobHandlersError on two handlers for a type, a request-scoped handler, a type of the contract without a
   * handler, or a handler that does not write what the diagram reads
   */
  discover(): readonly RegisteredHandler[] {
    const problems: string[] = [];
    const found = new Map<string, RegisteredHandler>();
    const seen = new Set<unknown>();
    for (const wrapper of this.discovery.getProviders()) {
      if (wrapper.metatype === null || wrapper.metatype === undefined) continue;
      const spec = this.discovery.getMetadataByDecorator(JobHandlerMetadata, wrapper);
      if (spec === undefined) continue;
      const name = String(wrapper.name);
      const instance: unknown = wrapper.instance;
      if (!wrapper.isDependencyTreeStatic()) {
        problems.push(`${name} (${spec.type}) is request-scoped: a job has no request`);
        continue;
      }
      if (seen.has(instance)) continue;
      seen.add(instance);
      const other = found.get(spec.type);
      if (other !== undefined) {
        problems.push(`${spec.type} has two handlers: ${other.name} and ${name}`);
        continue;
      }
      problems.push(...this.mismatches(name, spec));
      const handler = instance as RegisteredHandler['handler'];
      found.set(spec.type, { name, spec, handler });
    }
    for (const type of Object.keys(this.contract)) {
      if (!found.has(type)) problems.push(`${type} has no handler`);
    }
    if (problems.length > 0) throw new JobHandlersError(problems);
    return [...found.values()];
  }

  private mismatches(name: string, spec: RegisteredHandler['spec']): string[] {
    const written = Object.keys(spec.output.shape);
    const expected = this.contract[spec.type]?.outputs ?? written;
    const missing = expected.filter((variable) => !written.includes(variable));
    const surplus = written.filter((variable) => !expected.includes(variable));
    return [
      ...missing.map((variable) => `${name} does not write ${variable}, which ${spec.type} reads`),
      ...surplus.map((variable) => `${name} writes ${variable}, which ${spec.type} does not read`),
    ];
  }
}
