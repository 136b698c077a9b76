/** A job as the gateway sends it; variables and headers are JSON texts, keys are strings. */
export interface ActivatedJob {
  readonly key: string;
  readonly type: string;
  readonly processInstanceKey: string;
  readonly bpmnProcessId: string;
  readonly elementId: string;
  readonly elementInstanceKey: string;
  readonly customHeaders: string;
  readonly retries: number;
  /** Milliseconds since 1970 on the engine's clock; after it the engine hands the job out again. */
  readonly deadline: string;
  readonly variables: string;
}

export interface StreamRequest {
  readonly type: string;
  readonly worker: string;
  readonly timeout: number;
  readonly fetchVariable: readonly string[];
  readonly tenantIds: readonly string[];
}

export interface PollRequest extends StreamRequest {
  readonly maxJobsToActivate: number;
  /** -1: the gateway answers at once instead of holding the call open. */
  readonly requestTimeout: number;
}

/** A server stream of gRPC, as far as we use it. */
export interface GrpcStream<T> {
  on(event: 'data', listener: (message: T) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'end' | 'close', listener: () => void): unknown;
  pause(): unknown;
  resume(): unknown;
  cancel(): void;
}

/** What the SDK's channel gives: a stream, the error that kept it from opening, or nothing while it closes. */
type Opened<T> = GrpcStream<T> | { readonly error: Error } | undefined;

/** The two calls by which jobs come in. */
export interface RawGateway {
  streamActivatedJobsStream(request: StreamRequest): Promise<Opened<ActivatedJob>>;
  activateJobsStream(
    request: PollRequest,
  ): Promise<Opened<{ readonly jobs: readonly ActivatedJob[] }>>;
}
