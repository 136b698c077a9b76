import { randomUUID } from 'node:crypto';
import { type INestApplicationContext, Injectable, type Type } from '@nestjs/common';
import {
  complete,
  defineJob,
  EngineClient,
  JobHandler,
  type HandlesJob,
  type JobInput,
  OrchestrationRuntime,
  StartedMark,
} from '@grid/orchestration';
import { type OutboxMessage, OutboxService, UnitOfWork } from '@grid/persistence';
import { MessageNames } from '@grid/process-contract';
import { z } from 'zod';
import { processesFolder } from './support/processes-folder';
import { processWithJob, type SampleProcess } from './support/sample-process';
import { stack, stackConfig, withSpecDatabase } from './support/stack';
import { TcpProxy } from './support/tcp-proxy';
import { until } from './support/until';
import { workerWith } from './support/worker';

@Injectable()
class AlwaysStarted extends StartedMark {
  async isStarted(): Promise<boolean> {
    return true;
  }
}

/** Notes for which cases the process began. */
function beginnings(process: SampleProcess) {
  const cases: string[] = [];
  const job = defineJob({
    type: process.jobType,
    input: z.object({ caseId: z.string() }),
    output: z.object({}),
  });
  @JobHandler(job)
  @Injectable()
  class BeginningHandler implements HandlesJob<typeof job> {
    async handle({ caseId }: JobInput<typeof job>) {
      cases.push(caseId);
      return complete({});
    }
  }
  return { cases, handler: BeginningHandler as Type<unknown> };
}

describe('the outbox relay between the real database and the real engine', () => {
  const database = withSpecDatabase();
  const process = processWithJob();
  const open: INestApplicationContext[] = [];
  let removeFolder: () => Promise<void>;
  let folder: string;

  beforeAll(async () => {
    [folder, removeFolder] = await processesFolder(process);
  });
  afterAll(() => removeFolder());

  afterEach(async () => {
    await Promise.all(
      open.splice(0).map(async (app) => {
        await app.get(OrchestrationRuntime).drain(5_000);
        await app.close();
      }),
    );
    await database().dataSource.query('TRUNCATE outbox.message');
  });

  /** A worker whose relay runs only after `start`. */
  async function worker(
    handlers: readonly Type<unknown>[] = [],
    settings: Readonly<Record<string, string>> = {},
    startedMark?: Type<StartedMark>,
  ) {
    const config = stackConfig({
      PROCESSES_DIR: folder,
      DATABASE_URL: database().url,
      ...settings,
    });
    const app = await workerWith(config, handlers, {}, startedMark);
    open.push(app);
    const engine = app.get(EngineClient);
    return { app, engine, start: () => app.get(OrchestrationRuntime).start() };
  }

  function write(app: INestApplicationContext, orderingKey: string, message: OutboxMessage) {
    return app
      .get(UnitOfWork)
      .run((manager) => app.get(OutboxService).enqueue(manager, orderingKey, message));
  }

  function beginning(caseId: string, name = process.message): OutboxMessage {
    const payload = { name, correlationKey: caseId, variables: { caseId } };
    return { kind: 'engine.publishMessage', payload };
  }

  async function row(id: string) {
    const [found] = await database().dataSource.query<
      [{ attempts: number; delivered_at: Date | null; dead_at: Date | null; last_error: string }]
    >('SELECT * FROM outbox.message WHERE id = $1', [id]);
    return found;
  }
  const delivered = (id: string) => until(async () => (await row(id)).delivered_at);

  it('carries a message that was written while it ran, and one that was written before', async () => {
    const began = beginnings(process);
    const { app, start } = await worker([began.handler]);
    const [before, during] = [randomUUID(), randomUUID()];
    const first = await write(app, before, beginning(before));
    await start();
    const second = await write(app, during, beginning(during));
    await Promise.all([delivered(first), delivered(second)]);
    await until(() => began.cases.length === 2);
    expect(new Set(began.cases)).toEqual(new Set([before, during]));
  });

  it('sends nothing that was rolled back', async () => {
    const { app, engine, start } = await worker();
    const publish = jest.spyOn(engine, 'publishMessage');
    await start();
    const attempt = app.get(UnitOfWork).run(async (manager) => {
      await app.get(OutboxService).enqueue(manager, 'case', beginning(randomUUID()));
      throw new Error('the report was refused');
    });
    await expect(attempt).rejects.toThrow('refused');
    const caseId = randomUUID();
    await delivered(await write(app, caseId, beginning(caseId)));
    expect(publish).toHaveBeenCalledTimes(1);
  });

  it('reaches the engine within milliseconds of the commit', async () => {
    const { app, engine, start } = await worker();
    const arrived = new Map<string, number>();
    const publish = engine.publishMessage.bind(engine);
    jest.spyOn(engine, 'publishMessage').mockImplementation(async (message) => {
      await publish(message);
      arrived.set(message.messageId, performance.now());
    });
    await start();
    const delays: number[] = [];
    for (let i = 0; i < 40; i += 1) {
      const caseId = randomUUID();
      const id = await write(app, caseId, beginning(caseId));
      const committed = performance.now();
      delays.push((await until(() => arrived.get(id))) - committed);
    }
    const median = delays.sort((a, b) => a - b)[20] ?? Infinity;
    expect(median).toBeLessThan(250);
  });

  it('begins a process once when it dies between delivering and marking', async () => {
    const began = beginnings(process);
    const { app, engine, start } = await worker([began.handler]);
    const publish = engine.publishMessage.bind(engine);
    const sent: string[] = [];
    jest.spyOn(engine, 'publishMessage').mockImplementation(async (message) => {
      await publish(message);
      sent.push(message.messageId);
      if (sent.length === 1) {
        await database().dataSource.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND state = 'idle in transaction'`,
        );
      }
    });
    const caseId = randomUUID();
    const id = await write(app, caseId, beginning(caseId));
    await start();
    await delivered(id);
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent)).toEqual(new Set([id]));

    const last = randomUUID();
    await write(app, last, beginning(last));
    await until(() => began.cases.includes(last));
    expect(began.cases.filter((each) => each === caseId)).toHaveLength(1);
  });

  it('delivers each message once and in the order of its key when two relays run', async () => {
    const workers = await Promise.all([worker(), worker()]);
    const begun: string[] = [];
    const underWay = new Set<string>();
    const overlaps: string[] = [];
    for (const { engine } of workers) {
      const publish = engine.publishMessage.bind(engine);
      jest.spyOn(engine, 'publishMessage').mockImplementation(async (message) => {
        if (underWay.has(message.correlationKey)) overlaps.push(message.correlationKey);
        underWay.add(message.correlationKey);
        begun.push(message.messageId);
        await publish(message);
        underWay.delete(message.correlationKey);
      });
    }
    const keys = Array.from({ length: 12 }, () => randomUUID());
    const written = new Map<string, string[]>(keys.map((key) => [key, []]));
    for (let round = 0; round < 10; round += 1) {
      for (const key of keys) {
        const { app } = workers[round % 2] as (typeof workers)[number];
        written.get(key)?.push(await write(app, key, beginning(key, 'nobody.waits')));
      }
      if (round === 4) await Promise.all(workers.map(({ start }) => start()));
    }
    const all = [...written.values()].flat();
    await Promise.all(all.map(delivered));

    expect(begun).toHaveLength(all.length);
    expect(overlaps).toEqual([]);
    for (const ids of written.values()) {
      expect(begun.filter((id) => ids.includes(id))).toEqual(ids);
    }
  });

  it('waits while the engine is away and goes on when it is back', async () => {
    const proxy = await TcpProxy.to(stack().zeebeGrpcAddress);
    const began = beginnings(process);
    const settings = { ZEEBE_GRPC_ADDRESS: proxy.address };
    const { app, start } = await worker([began.handler], settings);
    await start();
    await proxy.cut();
    const caseId = randomUUID();
    const id = await write(app, caseId, beginning(caseId));
    await until(async () => (await row(id)).attempts >= 3);
    expect(await row(id)).toMatchObject({
      delivered_at: null,
      dead_at: null,
      last_error: 'UNAVAILABLE',
    });
    await proxy.mend();
    await delivered(id);
    await until(() => began.cases.includes(caseId));
    await Promise.all(
      open.splice(0).map((each) =>
        each
          .get(OrchestrationRuntime)
          .drain(2_000)
          .then(() => each.close()),
      ),
    );
    await proxy.cut();
  });

  it('sets aside what can never be delivered, without a word of its content, and goes on', async () => {
    const { app, start } = await worker();
    const key = randomUUID();
    const bad = { taskKey: 'Zhang San', variables: {} };
    const malformed = await write(app, key, { kind: 'engine.completeUserTask', payload: bad });
    const refused = await write(app, key, {
      kind: 'engine.assignUserTask',
      payload: { taskKey: '99999999999999999999', assignee: 'account' },
    });
    const good = await write(app, key, beginning(key));
    await start();
    await delivered(good);
    expect(await row(malformed)).toMatchObject({
      dead_at: expect.any(Date),
      delivered_at: null,
      last_error: 'MESSAGE_MALFORMED',
    });
    expect(await row(refused)).toMatchObject({
      dead_at: expect.any(Date),
      last_error: 'HTTP_400',
    });
  });

  it('counts a task that the engine does not know any more as delivered', async () => {
    const { app, start } = await worker();
    const payload = { taskKey: '2251799999999999', variables: {} };
    const id = await write(app, 'case', { kind: 'engine.completeUserTask', payload });
    await start();
    await delivered(id);
  });

  it('does not start a case again that is known to have started', async () => {
    const { app, engine, start } = await worker([], {}, AlwaysStarted);
    const publish = jest.spyOn(engine, 'publishMessage');
    const caseId = randomUUID();
    const id = await write(app, caseId, beginning(caseId, MessageNames.IntakeReportReceived));
    await start();
    await delivered(id);
    expect(publish).not.toHaveBeenCalled();
  });
});
