import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Camunda8 } from '@camunda8/sdk';
import { AppConfig } from '@grid/config';
import type { RawGateway } from './raw-gateway';

/** The SDK types these as text or its own default; its gRPC library needs numbers. */
const RECONNECT_MS = { first: Number(200) as 1_000, longest: Number(2_000) as 10_000 };

export type ZeebeClient = ReturnType<Camunda8['getZeebeGrpcApiClient']>;

/**
 * The two channels to the gateway: commands on one, job streams on the other, so that a stream that breaks does not
 * disturb a command. The SDK is kept silent and repeats nothing by itself: who repeats, and how often, is decided by
 * the caller, because an SDK that retries for ever cannot be drained.
 */
@Injectable()
export class ZeebeConnection implements OnApplicationShutdown {
  readonly commands: ZeebeClient;
  private readonly streams: ZeebeClient;
  private closed = false;

  constructor(config: AppConfig) {
    const address = config.get('ZEEBE_GRPC_ADDRESS');
    const open = () =>
      new Camunda8({
        ZEEBE_GRPC_ADDRESS: address.includes('://') ? address : `grpc://${address}`,
        CAMUNDA_AUTH_STRATEGY: 'NONE',
        CAMUNDA_LOG_LEVEL: 'none',
        zeebeGrpcSettings: {
          ZEEBE_CLIENT_LOG_LEVEL: 'NONE',
          ZEEBE_GRPC_CLIENT_RETRY: false,
          ZEEBE_GRPC_CLIENT_CONNECTION_TOLERANCE_MS: 0,
          GRPC_KEEPALIVE_TIME_MS: 45_000,
          GRPC_KEEPALIVE_TIMEOUT_MS: 10_000,
          GRPC_INITIAL_RECONNECT_BACKOFF_MS: RECONNECT_MS.first,
          GRPC_MAX_RECONNECT_BACKOFF_MS: RECONNECT_MS.longest,
        },
      }).getZeebeGrpcApiClient();
    this.commands = open();
    this.streams = open();
  }

  /**
   * The streaming calls below the SDK's worker. Its own stream worker (8.8.13) neither reports the end of a stream nor
   * opens it again, and its poll prints a job it cannot read, variables included; so we read the raw stream.
   */
  async gateway(): Promise<RawGateway> {
    return (this.streams as unknown as { readonly grpc: Promise<RawGateway> }).grpc;
  }

  get isClosed(): boolean {
    return this.closed;
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await Promise.all([this.commands.close(), this.streams.close()]);
  }
}
