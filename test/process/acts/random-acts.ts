import type { Seeded } from '../../support/seeded';
import type { Matter } from './begin';
import { decide } from './deciding';
import type { OpenTask, Standing } from './matter-state';
import type { Answer, Office, Official } from './office';

interface Possible {
  readonly possible: readonly string[];
  readonly people: readonly { readonly accountId: string }[];
  readonly returnTargets: readonly { readonly to: string }[];
  readonly countersigns: readonly {
    readonly signers: readonly { readonly id: string; readonly removable: boolean }[];
  }[];
}

/** What was tried, for the words of a failure. */
export interface Tried {
  readonly what: string;
  readonly status: number;
  readonly code: string | null;
}

const GIVES_AWAY: ReadonlySet<string> = new Set(['handOver', 'delegate']);
const RULES = ['all', 'any', 'ratio', 'sequence'] as const;

/** Does acts by chance: mostly such as the interface offers, sometimes such as it has to refuse. */
export class RandomActs {
  constructor(
    private readonly office: Office,
    private readonly chance: Seeded,
    private readonly today: string,
  ) {}

  /** One act, or two at the same moment. */
  async some(matter: Matter, standing: Standing): Promise<readonly Tried[]> {
    const task = this.chance.pick(standing.tasks);
    const acts = [await this.one(matter, task)];
    if (this.chance.chance(0.25)) acts.push(await this.one(matter, task));
    return Promise.all(
      acts.map(async ({ what, send }) => {
        const { status, code } = await send();
        return { what: `${task.elementId} ${what}`, status, code };
      }),
    );
  }

  private async one(
    matter: Matter,
    task: OpenTask,
  ): Promise<{ what: string; send: () => Promise<Answer> }> {
    const { office, chance } = this;
    const at = `/api/tasks/${task.key}`;
    const who = this.actor(task);
    const post = (verb: string, body: object = {}) => ({
      what: `${verb} by ${who.username} ${JSON.stringify(body)}`,
      send: () => office.ask(who, 'POST', `${at}/${verb}`, body),
    });
    if (chance.chance(0.04)) return this.ofMatter(matter, who);
    if (task.holderId === null) {
      if (chance.chance(0.3)) return post(chance.pick(['release', 'urge', 'claim']));
      await office.ask(who, 'POST', `${at}/claim`);
    }
    const shown = await office.ask(who, 'GET', `${at}/acts`);
    if (shown.status !== 200) return post(chance.pick(['urge', 'claim', 'release']));
    const offered = shown.body as Possible;
    const reason = { reason: '随机操作' };
    const people = office.known(offered.people);
    const person = () => chance.pick(people).accountId;
    const signer = () => chance.pick(this.office.officials.filter((one) => one.area === who.area));
    const named = () => (chance.chance(0.5) ? signer().group : signer().accountId);
    const verb = chance.pick([
      ...offered.possible.filter((one) => people.length > 0 || !GIVES_AWAY.has(one)),
      ...['decide', 'decide', 'release', 'removeSigner', 'return'],
    ]);
    switch (verb) {
      case 'handOver':
        return post('hand-over', { toAccountId: person(), ...reason });
      case 'delegate':
        return post('delegate', { toAccountId: person(), instruction: '请先核对' });
      case 'resolve':
        return post('resolve', { answers: {} });
      case 'countersign': {
        const participants = [named(), ...(chance.chance(0.5) ? [named()] : [])];
        const when = chance.pick(['before', 'after']);
        return post('countersign', { participants, rule: chance.pick(RULES), ratio: 0.5, when });
      }
      case 'addSigner':
        return post('signers', { participant: named() });
      case 'removeSigner': {
        const seats = offered.countersigns.flatMap(({ signers }) => signers);
        if (seats.length === 0) return post('release');
        const seat = chance.pick(seats).id;
        return {
          what: `removeSigner by ${who.username}`,
          send: () => office.ask(who, 'DELETE', `${at}/signers/${seat}`),
        };
      }
      case 'return': {
        const ways = ['previous', 'applicant', ...offered.returnTargets.map(({ to }) => to)];
        return post('return', { to: chance.pick(ways), ...reason });
      }
      case 'copy':
        return post('copy', { toAccountIds: [chance.pick(office.officials).accountId] });
      case 'decide':
        return {
          what: `decide by ${who.username}`,
          send: () =>
            decide(office, matter, task, who, chance.chance(0.3) ? chance : null, this.today),
        };
      default:
        return post(verb);
    }
  }

  /** Mostly the holder, or somebody of the group; sometimes anybody. */
  private actor(task: OpenTask): Official {
    const { office, chance } = this;
    if (chance.chance(0.08)) return chance.pick(office.officials);
    if (task.holderId !== null && task.holderPost !== null && chance.chance(0.9)) {
      return office.holding(task.holderId, task.holderPost);
    }
    const group = office.inGroups(task.groups);
    return group.length > 0 ? chance.pick(group) : chance.pick(office.officials);
  }

  private ofMatter(matter: Matter, who: Official) {
    const verb = this.chance.pick(['withdraw', 'end']);
    const heads = this.office.officials.filter(
      (one) => one.area === who.area && one.role === 'authorityHead',
    );
    const by = verb === 'end' && heads.length > 0 ? this.chance.pick(heads) : who;
    return {
      what: `${verb} by ${by.username}`,
      send: () =>
        this.office.ask(by, 'POST', `/api/matters/${matter.id}/${verb}`, { reason: '随机操作' }),
    };
  }
}
