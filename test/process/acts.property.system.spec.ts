import { Pool } from 'pg';
import { localDay } from '@grid/kernel';
import { behave } from '../support/departments';
import { Seeded } from '../support/seeded';
import { runningStack } from '../support/stack';
import { Beginnings, type Kind, type Matter } from './acts/begin';
import { disagreements } from './acts/agreement';
import { leadOn, leadToEnd } from './acts/lead-to-end';
import { standingOf } from './acts/matter-state';
import { Office } from './acts/office';
import { RandomActs, type Tried } from './acts/random-acts';
import { systemTime } from '../support/moved-time';

/** How many sequences of acts, how many matters at once, and where chance begins: at one place, unless another is named. */
const SEQUENCES = Number(process.env.ACTS_SEQUENCES ?? 500);
const AT_ONCE = Number(process.env.ACTS_AT_ONCE ?? 16);
const SEED = Number(process.env.ACTS_SEED ?? 20_261_123);

const KINDS: readonly Kind[] = [
  ...Array<Kind>(5).fill('entry'),
  ...Array<Kind>(3).fill('exit'),
  ...Array<Kind>(3).fill('incident'),
  ...Array<Kind>(2).fill('rectification'),
  'publication',
];

interface Done {
  readonly matter: Matter;
  readonly tried: readonly Tried[];
}

describe('acts of an office by chance', () => {
  const database = new Pool({ connectionString: runningStack().databaseUrl, max: 8 });
  const today = localDay(systemTime());
  let office: Office;
  let departments: readonly string[] = [];

  beforeAll(async () => {
    office = await Office.open(database);
    departments = (
      await database.query<{ code: string }>(
        `SELECT code FROM directory.organisation
         WHERE kind IN ('department', 'serviceUnit') AND area_code IN ('441802', '321102')`,
      )
    ).rows.map(({ code }) => code);
    await Promise.all(departments.map((code) => behave(code, { answerDelayMs: 0 })));
  });
  afterAll(async () => {
    await Promise.all(departments.map((code) => behave(code)));
    await office.close();
    await database.end();
  });

  /** One matter: some acts by chance, then what is left of it is led to its end. */
  async function sequence(number: number): Promise<Done> {
    const chance = new Seeded(SEED + number);
    const begins = new Beginnings(office, database, chance, today);
    const acts = new RandomActs(office, chance, today);
    const matter = (await begins.begin(chance.pick(KINDS))) ?? (await begins.begin('entry'));
    if (matter === null) throw new Error('Nothing could be begun');
    const tried: Tried[] = [];
    try {
      await leadOn(office, database, matter, today, chance.between(0, 4));
      const length = chance.between(2, 6);
      for (let act = 0; act < length; act += 1) {
        const standing = await standingOf(database, matter.id);
        if (standing.ended) break;
        tried.push(...(await acts.some(matter, standing)));
      }
      const standing = await standingOf(database, matter.id);
      const wrong = await disagreements(office, database, matter, standing);
      if (wrong.length > 0) throw new Error(wrong.join('; '));
      await leadToEnd(office, database, matter, today);
      return { matter, tried };
    } catch (error) {
      throw new Error(
        `Sequence ${number} of seed ${SEED} (${matter.kind} in ${matter.cityKey}, ${matter.id}):\n` +
          `${String(error)}\n${tried.map((one) => JSON.stringify(one)).join('\n')}`,
        { cause: error },
      );
    }
  }

  it(
    `lose and block nothing in ${SEQUENCES} sequences (ACTS_SEED=${SEED})`,
    async () => {
      const done: Done[] = [];
      const failed: string[] = [];
      let next = 0;
      const worker = async () => {
        for (let number = next++; number < SEQUENCES; number = next++) {
          await sequence(number).then(
            (one) => done.push(one),
            (error: unknown) => failed.push(error instanceof Error ? error.message : String(error)),
          );
          if (failed.length >= 10) return;
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      tell(done, office.requests);
      expect(failed).toEqual([]);
      expect(done).toHaveLength(SEQUENCES);
    },
    30 * 60_000,
  );
});

/** Prints what was played, so that a run says what it covers. */
function tell(done: readonly Done[], requests: number): void {
  const count = (words: readonly string[]) =>
    Object.fromEntries(
      [...new Set(words)].sort().map((word) => [word, words.filter((one) => one === word).length]),
    );
  const tried = done.flatMap((one) => one.tried);
  const verbs = tried.map(({ what, code }) => `${what.split(' ')[1]} ${code ?? 'done'}`);
  process.stdout.write(
    `${JSON.stringify(
      {
        ...{ seed: SEED, sequences: done.length, requests },
        matters: count(done.map(({ matter }) => `${matter.kind} ${matter.cityKey}`)),
        acts: count(verbs),
      },
      null,
      1,
    )}\n`,
  );
}
