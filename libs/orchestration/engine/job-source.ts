import { Injectable } from '@nestjs/common';
import { EngineUnavailable } from './engine-errors';
import { engineError } from './grpc-status';
import type { ActivatedJob, GrpcStream, PollRequest, StreamRequest } from './raw-gateway';
import { ZeebeConnection } from './zeebe-connection';

const POLL_LIMIT_MS = 30_000;

/** A stream of jobs that is open. */
export interface JobStream {
  /** Resolves when the stream is over, for whatever reason; it does not come back by itself. */
  readonly ended: Promise<EngineUnavailable>;
  /** Lets the engine's flow control hold back further jobs. */
  pause(): void;
  resume(): void;
  close(): void;
}

/** Where jobs come from: pushed by the engine, or asked for. */
@Injectable()
export class JobSource {
  constructor(private readonly connection: ZeebeConnection) {}

  /** Opens a stream; each job that becomes available from now on is pushed to one open stream of its type. */
  async stream(request: StreamRequest, accept: (job: ActivatedJob) => void): Promise<JobStream> {
    const gateway = await this.connection.gateway();
    const stream = usable(await gateway.streamActivatedJobsStream(request));
    stream.on('data', accept);
    const ended = new Promise<EngineUnavailable>((resolve) => {
      stream.on('error', (error) => resolve(new EngineUnavailable(engineError(error).code)));
      stream.on('end', () => resolve(new EngineUnavailable('STREAM_ENDED')));
      stream.on('close', () => resolve(new EngineUnavailable('STREAM_CLOSED')));
    });
    return {
      ended,
      pause: () => void stream.pause(),
      resume: () => void stream.resume(),
      close: () => stream.cancel(),
    };
  }

  /**
   * Takes what waits now, without holding the call open. Resolves when the gateway has asked every partition.
   * @throws EngineUnavailable also when jobs came before the failure: those are given to `accept` all the same
   */
  async poll(request: PollRequest, accept: (job: ActivatedJob) => void): Promise<number> {
    const gateway = await this.connection.gateway();
    const stream = usable(await gateway.activateJobsStream(request));
    let count = 0;
    stream.on('data', ({ jobs }) => {
      count += jobs.length;
      jobs.forEach(accept);
    });
    const limit = setTimeout(() => stream.cancel(), POLL_LIMIT_MS);
    return new Promise<number>((resolve, reject) => {
      stream.on('error', (error) => reject(engineError(error)));
      stream.on('end', () => resolve(count));
      stream.on('close', () => reject(new EngineUnavailable('STREAM_CLOSED')));
    }).finally(() => clearTimeout(limit));
  }
}

function usable<T>(opened: GrpcStream<T> | { readonly error: Error } | undefined): GrpcStream<T> {
  if (opened === undefined) throw new EngineUnavailable('CLIENT_CLOSED');
  if ('error' in opened) throw engineError(opened.error);
  return opened;
}
