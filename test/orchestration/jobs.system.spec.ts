import { randomUUID } from 'node:crypto';
import { type INestApplicationContext, Injectable, type Type } from '@nestjs/common';
import {
  bpmnError,
  complete,
  defineJob,
  EngineClient,
  fail,
  giveUp,
  JobHandler,
  type HandlesJob,
  type JobContext,
  type JobInput,
  type JobResult,
  OrchestrationRuntime,
  tryLater,
} from '@grid/orchestration';
import { register } from 'prom-client';
import { z } from 'zod';
import { processesFolder } from './support/processes-folder';
import { processWithJob, type SampleProcess } from './support/sample-process';
import { stack, stackConfig, withSpecDatabase } from './support/stack';
import { TcpProxy } from './support/tcp-proxy';
import { until } from './support/until';
import { workerWith } from './support/worker';

const output = z.object({ answer: z.string() });
type Input = Readonly<Record<string, unknown>>;

/** A handler of one type that notes what it is given and does as told. */
function noting(
  type: string,
  work: (input: Input, context: JobContext) => Promise<unknown>,
  limits: { readonly concurrency?: number; readonly timeoutMs?: number } = {},
) {
  const seen: { input: Input; context: JobContext }[] = [];
  const job = defineJob({
    type,
    input: z.object({ caseId: z.string(), mood: z.enum(['good', 'bad']).optional() }),
    output,
    ...limits,
  });
  @JobHandler(job)
  @Injectable()
  class NotingHandler implements HandlesJob<typeof job> {
    async handle(input: JobInput<typeof job>, context: JobContext) {
      seen.push({ input, context });
      return (await work(input, context)) as JobResult<typeof job>;
    }
  }
  return { seen, handler: NotingHandler as Type<unknown> };
}

const after = (process: SampleProcess) => {
  const seen: unknown[] = [];
  const job = defineJob({
    type: `${process.jobType}.after`,
    input: z.object({ caseId: z.string(), answer: z.string() }),
    output: z.object({}),
  });
  @JobHandler(job)
  @Injectable()
  class AfterHandler implements HandlesJob<typeof job> {
    async handle(input: JobInput<typeof job>) {
      seen.push(input);
      return complete({});
    }
  }
  return { seen, handler: AfterHandler as Type<unknown> };
};

describe('a job on the real engine', () => {
  const database = withSpecDatabase();
  const open: INestApplicationContext[] = [];
  const folders: (() => Promise<void>)[] = [];

  /** Deploys the process through the worker itself and starts it. */
  async function running(
    process: SampleProcess,
    handlers: readonly Type<unknown>[],
    settings: Readonly<Record<string, string>> = {},
  ) {
    const [folder, remove] = await processesFolder(process);
    folders.push(remove);
    const config = stackConfig({
      PROCESSES_DIR: folder,
      DATABASE_URL: database().url,
      ...settings,
    });
    const app = await workerWith(config, handlers);
    open.push(app);
    const runtime = app.get(OrchestrationRuntime);
    await runtime.start();
    return { app, runtime, engine: app.get(EngineClient) };
  }

  function begin(engine: EngineClient, process: SampleProcess, variables: Input = {}) {
    const caseId = randomUUID();
    const sent = engine.publishMessage({
      name: process.message,
      correlationKey: caseId,
      messageId: randomUUID(),
      timeToLiveMs: 60_000,
      variables: { caseId, secret: 'not asked for', ...variables },
    });
    return sent.then(() => caseId);
  }

  async function stop(app: INestApplicationContext) {
    await app.get(OrchestrationRuntime).drain(5_000);
    await app.close();
  }

  afterEach(async () => {
    await Promise.all(open.splice(0).map(stop));
    await Promise.all(folders.splice(0).map((remove) => remove()));
  });

  it('gets the named variables only, and its result alone goes on', async () => {
    const process = processWithJob();
    const work = noting(process.jobType, async () => complete({ answer: 'yes', surplus: 'no' }));
    const next = after(process);
    const { engine } = await running(process, [work.handler, next.handler]);

    const caseId = await begin(engine, process);

    await until(() => next.seen.length === 1);
    expect(work.seen[0]?.input).toEqual({ caseId });
    expect(work.seen[0]?.context).toMatchObject({
      bpmnProcessId: process.id,
      elementId: 'ServiceTask_Work',
      headers: { tone: 'kind' },
      retries: 5,
      jobKey: expect.stringMatching(/^\d{16}$/),
    });
    expect(next.seen).toEqual([{ caseId, answer: 'yes' }]);
  });

  it('comes back after a failure with one attempt less, and after a bug as well', async () => {
    const process = processWithJob();
    const next = after(process);
    const work = noting(process.jobType, async (_input, { retries }) => {
      if (retries === 5) return fail({ message: 'DEPARTMENT_SILENT', retryAfterMs: 20 });
      if (retries === 4) throw new Error('a person stands in this message');
      return complete({ answer: 'third' });
    });
    const { engine } = await running(process, [work.handler, next.handler]);

    await begin(engine, process);

    await until(() => next.seen.length === 1);
    expect(work.seen.map(({ context }) => context.retries)).toEqual([5, 4, 3]);
  });

  it('keeps its attempts while something outside is in the way, and is tried ever more seldom', async () => {
    const process = processWithJob(2);
    const next = after(process);
    const begun: number[] = [];
    const work = noting(process.jobType, async () => {
      begun.push(performance.now());
      return begun.length < 6 ? tryLater({ message: 'AWAY' }) : complete({ answer: 'at last' });
    });
    const settings = { TRY_LATER_FIRST_MS: '100', TRY_LATER_LONGEST_MS: '800' };
    const { engine } = await running(process, [work.handler, next.handler], settings);

    await begin(engine, process);

    await until(() => next.seen.length === 1);
    expect(work.seen.map(({ context }) => context.retries)).toEqual([2, 2, 2, 2, 2, 2]);
    const shortest = [50, 100, 200, 400, 400];
    shortest.forEach((ms, n) => {
      expect((begun[n + 1] as number) - (begun[n] as number)).toBeGreaterThanOrEqual(ms);
    });
    const putOff = await metric('grid_jobs_total', { type: process.jobType, outcome: 'tryLater' });
    expect(putOff).toBe(5);
    expect(await incidentsOf(process)).toBe(0);
  });

  it('is left alone for as long as the other side asks', async () => {
    const process = processWithJob();
    const next = after(process);
    const begun: number[] = [];
    const work = noting(process.jobType, async () => {
      begun.push(performance.now());
      return begun.length < 2
        ? tryLater({ message: 'BUSY', atLeastMs: 1_000 })
        : complete({ answer: 'x' });
    });
    const settings = { TRY_LATER_FIRST_MS: '1', TRY_LATER_LONGEST_MS: '1' };
    const { engine } = await running(process, [work.handler, next.handler], settings);

    await begin(engine, process);

    await until(() => next.seen.length === 1);
    expect((begun[1] as number) - (begun[0] as number)).toBeGreaterThanOrEqual(1_000);
  });

  it('is an incident at once when no attempt will do', async () => {
    const process = processWithJob();
    const work = noting(process.jobType, async () => giveUp('REFUSED'));
    const { engine } = await running(process, [work.handler]);
    await begin(engine, process);
    await until(async () => (await incidentsOf(process)) === 1);
    expect(work.seen).toHaveLength(1);
  });

  it('takes the road that the diagram draws for an error', async () => {
    const process = processWithJob();
    const work = noting(process.jobType, async () => bpmnError('NOT_POSSIBLE', 'not possible'));
    const caught = noting(`${process.jobType}.caught`, async () => complete({ answer: 'caught' }));
    const { engine } = await running(process, [work.handler, caught.handler]);

    const caseId = await begin(engine, process);

    await until(() => caught.seen.length === 1);
    expect(caught.seen[0]?.input).toEqual({ caseId });
  });

  it('is an incident at once when its variables do not fit', async () => {
    const process = processWithJob();
    const work = noting(process.jobType, async () => complete({ answer: 1 }));
    const before = { incidents: await engineIncidents(), ours: await incidentsOf(process) };
    const { engine } = await running(process, [work.handler]);

    await begin(engine, process, { mood: 'somebody typed a name here' });
    await until(async () => (await incidentsOf(process)) === before.ours + 1);
    expect(work.seen).toHaveLength(0);

    await begin(engine, process);
    await until(async () => (await incidentsOf(process)) === before.ours + 2);
    expect(work.seen).toHaveLength(1);
    await until(async () => (await engineIncidents()) === before.incidents + 2);
  });

  it('is an incident when a bug has used up its attempts', async () => {
    const process = processWithJob(1);
    const work = noting(process.jobType, async () => Promise.reject(new TypeError('bug')));
    const { engine } = await running(process, [work.handler]);
    await begin(engine, process);
    await until(async () => (await incidentsOf(process)) === 1);
    expect(work.seen).toHaveLength(1);
  });

  it('waits for a slot: no more run at once than the handler allows', async () => {
    const process = processWithJob();
    let now = 0;
    let most = 0;
    const gates: (() => void)[] = [];
    const work = noting(
      process.jobType,
      async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise<void>((resolve) => gates.push(resolve));
        now -= 1;
        return complete({ answer: 'x' });
      },
      { concurrency: 3 },
    );
    const next = after(process);
    const { engine } = await running(process, [work.handler, next.handler]);
    await Promise.all(Array.from({ length: 20 }, () => begin(engine, process)));
    await until(() => {
      gates.splice(0).forEach((release) => release());
      return next.seen.length === 20;
    });
    expect(most).toBe(3);
    expect(new Set(work.seen.map(({ context }) => context.jobKey)).size).toBe(20);
    expect(work.seen).toHaveLength(20);
  });

  it('is found by the poll when it waited before the worker came', async () => {
    const process = processWithJob();
    const { engine } = await running(process, []);
    const cases = await Promise.all(Array.from({ length: 30 }, () => begin(engine, process)));
    const work = noting(process.jobType, async () => complete({ answer: 'late' }));
    const next = after(process);
    await running(process, [work.handler, next.handler]);
    await until(() => next.seen.length === cases.length);
    expect(work.seen).toHaveLength(cases.length);
  });

  it('comes in again after the engine was away', async () => {
    const process = processWithJob();
    const proxy = await TcpProxy.to(stack().zeebeGrpcAddress);
    const work = noting(process.jobType, async () => complete({ answer: 'x' }));
    const next = after(process);
    const settings = { ZEEBE_GRPC_ADDRESS: proxy.address };
    const { runtime } = await running(process, [work.handler, next.handler], settings);
    const { engine: direct } = await running(process, []);
    expect(await runtime.isReady()).toBe(true);

    await proxy.cut();
    await until(async () => !(await runtime.isReady()));
    const meanwhile = await begin(direct, process);
    await proxy.mend();
    await until(async () => await runtime.isReady());
    await until(() => next.seen.length === 1);
    expect(next.seen).toEqual([{ caseId: meanwhile, answer: 'x' }]);

    await begin(direct, process);
    await until(() => next.seen.length === 2, 3_000);
    await stop(open.splice(0, 1)[0] as INestApplicationContext);
    await proxy.cut();
  });

  it('ends before the worker does, and what was not begun goes to another worker at once', async () => {
    const process = processWithJob();
    let release: () => void = () => undefined;
    const work = noting(
      process.jobType,
      async () => {
        await new Promise<void>((resolve) => (release = resolve));
        return complete({ answer: 'drained' });
      },
      { concurrency: 1 },
    );
    const first = await running(process, [work.handler]);
    await begin(first.engine, process);
    await until(() => work.seen.length === 1);
    await begin(first.engine, process);
    await begin(first.engine, process);
    await until(async () => (await waitingOf(process)) === 2);

    const drained = first.runtime.drain(5_000);
    const other = noting(process.jobType, async () => complete({ answer: 'other' }));
    const next = after(process);
    await running(process, [other.handler, next.handler]);
    await until(() => other.seen.length === 2);
    release();
    expect(await drained).toEqual({ remaining: [] });
    await until(() => next.seen.length === 3);
    expect(work.seen).toHaveLength(1);
    expect(other.seen.every(({ context }) => context.retries === 5)).toBe(true);
  });

  it('comes to another worker after its time when it was on its way to one that went', async () => {
    const process = processWithJob();
    const work = noting(process.jobType, async () => complete({ answer: 'x' }), {
      timeoutMs: 2_000,
    });
    const first = await running(process, [work.handler]);
    const next = after(process);
    await running(process, [next.handler]);

    const begun = Array.from({ length: 5 }, () => begin(first.engine, process));
    await Promise.race(begun);
    await first.runtime.drain(5_000);
    await Promise.all(begun);
    await running(process, [work.handler]);

    await until(() => next.seen.length === begun.length);
  });

  it('is named when it outlasts the drain', async () => {
    const process = processWithJob();
    let release: () => void = () => undefined;
    const work = noting(process.jobType, async () => {
      await new Promise<void>((resolve) => (release = resolve));
      return complete({ answer: 'too late' });
    });
    const { engine, runtime } = await running(process, [work.handler]);
    await begin(engine, process);
    const seen = await until(() => work.seen[0]);
    expect(await runtime.drain(50)).toEqual({ remaining: [seen.context.jobKey] });
    release();
  });

  const incidentsOf = ({ jobType }: SampleProcess) =>
    metric('grid_jobs_total', { type: jobType, outcome: 'incident' });

  /** Jobs that the worker holds and has not begun. */
  const waitingOf = ({ jobType }: SampleProcess) => metric('grid_jobs_waiting', { type: jobType });

  async function metric(name: string, wanted: Readonly<Record<string, string>>): Promise<number> {
    const { values } = (await register.getSingleMetric(name)?.get()) ?? { values: [] };
    const found = values.find(({ labels }) =>
      Object.entries(wanted).every(([label, value]) => labels[label] === value),
    );
    return found?.value ?? 0;
  }

  async function engineIncidents(): Promise<number> {
    const text = await (await fetch(`${stack().zeebeManagementUrl}/actuator/prometheus`)).text();
    const line = /^zeebe_incident_events_total\{action="created"[^}]*\} ([\d.]+)/m.exec(text);
    return Number(line?.[1] ?? 0);
  }
});
