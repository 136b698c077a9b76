import type { ActorWithPosts } from '@grid/access';
import type { Response } from 'express';
import type { Change } from './change';
import { onTheLine, type Told } from './told';

/** More than this in bytes that a client has not taken: it reads no more, and its stream is ended. */
const UNREAD_LIMIT = 64 * 1024;

/** More changed cases than this between two rounds are told as "everything". */
const CASES_LIMIT = 200;

/** One person's open stream: what may concern them and has not been told yet, and the line to them. */
export class OpenStream {
  private cases = new Set<string>();
  private others = new Set<'tasks' | 'notices' | 'all'>();
  private grids = new Set<string>();

  constructor(
    /** As of the last look; rights are asked again before anything is told. */
    public person: ActorWithPosts,
    /** The post that was asked for; null for whichever comes first. */
    readonly postId: string | null,
    private readonly response: Response,
  ) {
    response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
  }

  get hasNews(): boolean {
    return this.cases.size + this.others.size + this.grids.size > 0;
  }

  /** Remembers a change that may concern the person. */
  note({ kind, of }: Change): void {
    const { actor, posts } = this.person;
    if (kind === 'case') this.cases.add(of);
    if (kind === 'orders' && actor.permissions.has('gridOrder.read')) this.grids.add(of);
    if (kind === 'inbox' && of === actor.accountId) this.others.add('notices');
    if (kind === 'group' && posts.some(({ group }) => group === of)) this.others.add('tasks');
    if (this.cases.size > CASES_LIMIT) this.noteAll();
  }

  /** Something may have been missed. */
  noteAll(): void {
    this.cases.clear();
    this.others.add('all');
  }

  /** What was noted; from here on it is the caller's to tell. */
  take(): {
    readonly cases: readonly string[];
    readonly grids: readonly string[];
    readonly others: readonly ('tasks' | 'notices' | 'all')[];
  } {
    const taken = { cases: [...this.cases], grids: [...this.grids], others: [...this.others] };
    this.cases = new Set();
    this.grids = new Set();
    this.others = new Set();
    return taken;
  }

  tell(told: Told): void {
    this.write(onTheLine(told));
  }

  /** A comment, so that whatever lies between sees that the line is used. */
  beat(): void {
    this.write(':\n\n');
  }

  end(): void {
    if (!this.response.writableEnded) this.response.end();
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > UNREAD_LIMIT) this.response.destroy();
  }
}
