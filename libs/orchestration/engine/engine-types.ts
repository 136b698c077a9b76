/** A message to the engine. */
export interface PublishedMessage {
  readonly name: string;
  readonly correlationKey: string;
  /** Refuses a second message of this id while the first lives. */
  readonly messageId: string;
  /** How long the engine keeps the message, in milliseconds; longer than the longest retry of the sender. */
  readonly timeToLiveMs: number;
  /** Ids and decisions only, no personal data. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A diagram, decision or form; the name is the same on every machine because the engine compares it too. */
export interface EngineResource {
  readonly name: string;
  readonly content: Buffer;
}

/** What the gateway knows of the cluster. */
export interface EngineTopology {
  /** For example `8.5.8`. */
  readonly gatewayVersion: string;
  readonly partitionsCount: number;
  /** Partitions whose leader is healthy. */
  readonly healthyLeaders: number;
}

/** Moves a running instance: what ends, and which element begins in its place. */
export interface InstanceMove {
  readonly processInstanceKey: string;
  /** Element instances that end; the engine refuses the whole move when one of them has ended already. */
  readonly terminate: readonly string[];
  readonly activate: readonly string[];
}
