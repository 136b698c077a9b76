import {
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
  ServiceUnavailableException,
} from '@nestjs/common';
import { ActorService, type ActorWithPosts, SessionService, caseScope } from '@grid/access';
import { AppConfig, errorForLog } from '@grid/config';
import { coversGrid } from '@grid/grid-order';
import { CaseReaderService } from '@grid/intake';
import { ProceedingReader } from '@grid/item-list';
import { DomainError, TooManyError } from '@grid/kernel';
import { DatabaseSignal } from '@grid/persistence';
import type { Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { changeOf } from './change';
import { OpenStream } from './open-stream';

/** Open streams of one account in this process; a browser shares one among its tabs. */
const STREAMS_PER_ACCOUNT = 6;

/** Milliseconds in which changes are gathered before they are told. */
const ROUND_MS = 300;

/** The same after somebody could not be told. */
const TROUBLED_ROUND_MS = 5_000;
const BEAT_MS = 20_000;

/** Streams that are looked at side by side, so that they leave connections to the database for requests. */
const AT_ONCE = 3;

/**
 * Tells everybody who listens what to look at again. What may concern somebody is gathered for a moment; then it is
 * asked anew whether their session goes on, which posts they hold and what they see, and only that is told.
 */
@Injectable()
export class EventStreams implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly streams = new Set<OpenStream>();
  private readonly signal: DatabaseSignal;
  private beating: NodeJS.Timeout | undefined;
  private round: NodeJS.Timeout | undefined;
  private troubled = false;
  private closed = false;

  constructor(
    private readonly sessions: SessionService,
    private readonly actors: ActorService,
    private readonly cases: CaseReaderService,
    private readonly proceedings: ProceedingReader,
    private readonly logger: PinoLogger,
    config: AppConfig,
  ) {
    this.signal = new DatabaseSignal(config.get('DATABASE_URL'), 'changes');
    this.signal.onSignal((payload) => this.hear(payload));
  }

  onApplicationBootstrap(): void {
    this.signal.start();
    this.beating = setInterval(() => void this.beat(), BEAT_MS);
  }

  /** Ends every stream at once: a stopping process waits for no listener. */
  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    clearInterval(this.beating);
    clearTimeout(this.round);
    for (const stream of this.streams) stream.end();
    await this.signal.stop();
  }

  /**
   * Opens a stream that lasts until the person goes, the session ends or this process stops. Whoever went while their
   * rights were being asked gets none: nothing would ever tell that it is closed.
   * @throws TooManyError TOO_MANY_STREAMS
   */
  open(person: ActorWithPosts, postId: string | null, response: Response): void {
    if (this.closed) throw new ServiceUnavailableException();
    const { accountId } = person.actor;
    const own = [...this.streams].filter((stream) => stream.person.actor.accountId === accountId);
    if (own.length >= STREAMS_PER_ACCOUNT) throw tooManyStreams();
    if (response.destroyed) return;
    const stream = new OpenStream(person, postId, response);
    this.streams.add(stream);
    response.on('close', () => this.streams.delete(stream));
    stream.beat();
  }

  private hear(payload: string | null): void {
    if (payload === null) {
      for (const stream of this.streams) stream.noteAll();
    } else {
      this.note(payload);
    }
    this.round ??= setTimeout(() => void this.tellAll(), ROUND_MS);
  }

  private note(payload: string): void {
    const change = changeOf(payload);
    if (change === null) return;
    for (const stream of this.streams) {
      if (change.kind !== 'session') stream.note(change);
      else if (stream.person.actor.sessionId === change.of) stream.end();
    }
  }

  private async tellAll(): Promise<void> {
    this.troubled = false;
    await this.each(
      (stream) => stream.hasNews,
      (stream) => this.tell(stream),
    );
    this.round = undefined;
    if (this.closed || ![...this.streams].some((stream) => stream.hasNews)) return;
    const wait = this.troubled ? TROUBLED_ROUND_MS : ROUND_MS;
    this.round = setTimeout(() => void this.tellAll(), wait);
  }

  private beat(): Promise<void> {
    return this.each(
      () => true,
      async (stream) => {
        if (await this.stillMay(stream)) stream.beat();
      },
    );
  }

  private async each(
    which: (stream: OpenStream) => boolean,
    act: (stream: OpenStream) => Promise<void>,
  ): Promise<void> {
    const waiting = [...this.streams].filter(which);
    const work = async () => {
      for (let stream = waiting.pop(); stream !== undefined; stream = waiting.pop()) {
        try {
          await act(stream);
        } catch (error) {
          stream.noteAll();
          this.troubled = true;
          this.logger.warn(
            { error: errorForLog(error) },
            'a listener could not be told, trying again',
          );
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  private async tell(stream: OpenStream): Promise<void> {
    const { cases, grids, others } = stream.take();
    if (!(await this.stillMay(stream))) return;
    const { actor } = stream.person;
    for (const event of others) stream.tell({ event, data: {} });
    if (others.includes('all')) return;
    if (grids.some((grid) => coversGrid(actor, grid))) stream.tell({ event: 'orders', data: {} });
    if (cases.length === 0) return;
    const seen = [
      ...(await this.cases.seenAmong(caseScope(actor), cases)),
      ...(await this.proceedings.seenAmong(actor, cases)),
    ];
    for (const caseId of seen) stream.tell({ event: 'case', data: { caseId } });
  }

  /** Asks anew who the listener is; ends the stream of a session that ended or a post that is held no more. */
  private async stillMay(stream: OpenStream): Promise<boolean> {
    const { accountId, sessionId } = stream.person.actor;
    const identity = sessionId && (await this.sessions.identityOf(sessionId, accountId));
    if (!identity || identity.mustChangePassword) {
      stream.end();
      return false;
    }
    try {
      stream.person = await this.actors.actorOf(identity, stream.postId);
      return true;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      stream.end();
      return false;
    }
  }
}

function tooManyStreams(): TooManyError {
  return new TooManyError(
    'TOO_MANY_STREAMS',
    {
      zh: '同时打开的实时更新连接过多，请关闭一些页面。',
      en: 'Too many live connections are open. Please close some pages.',
    },
    60,
  );
}
