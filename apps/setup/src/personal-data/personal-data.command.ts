import { parseArgs } from 'node:util';
import { ErasureService, HoldService, type Subject, VaultCheckService } from '@grid/personal-data';
import { DataSource } from 'typeorm';
import { accountSubject, caseSubject, orderSubject } from './find-subject';
import { UsageError } from '../usage-error';
import { type Get, inVault, say } from './in-vault';

const USAGE = `Usage: setup personal-data erase --case <id or number> | --order <id> | --account <id or name>
                                 --rule <code>
       setup personal-data hold --case <id or number> --reason <text> [--until <time with offset>]
       setup personal-data lift --case <id or number>
       setup personal-data verify`;

interface Options {
  readonly case?: string | undefined;
  readonly account?: string | undefined;
  readonly order?: string | undefined;
  readonly rule?: string | undefined;
  readonly reason?: string | undefined;
  readonly until?: string | undefined;
}

const commands: Readonly<Record<string, (get: Get, options: Options) => Promise<void>>> = {
  erase,
  hold,
  lift,
  verify,
};

/** Erases, holds and checks personal data by hand; every act is on record. @throws UsageError */
export async function personalData(args: readonly string[]): Promise<void> {
  const [name = '', ...rest] = args;
  const command = commands[name];
  if (command === undefined) throw new UsageError(USAGE);
  await inVault((get) => command(get, optionsFrom(rest)));
}

function optionsFrom(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const options = { case: text, account: text, order: text, rule: text, reason: text, until: text };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new UsageError(USAGE);
  }
}

async function erase(get: Get, options: Options): Promise<void> {
  const subject = await subjectOf(get, options);
  const rule = required(options.rule);
  const done = await get(ErasureService).erase(subject, rule, 'command');
  say(
    done
      ? `已按规则 ${rule} 删除 / erased under rule ${rule}: ${subject.kind} ${subject.id}`
      : `此前已删除 / erased before: ${subject.kind} ${subject.id}`,
  );
}

async function hold(get: Get, options: Options): Promise<void> {
  const { id } = await subjectOf(get, options);
  const until = options.until === undefined ? null : instant(options.until);
  const reason = required(options.reason);
  await get(HoldService).place({ caseId: id, reason, until, accountId: null });
  say(`已要求暂不删除 / held: case ${id}`);
}

async function lift(get: Get, options: Options): Promise<void> {
  const { id } = await subjectOf(get, options);
  const count = await get(HoldService).lift(id, null);
  say(`已解除 ${count} 项 / ${count} holds lifted: case ${id}`);
}

/** Ends with a failure when a value is not what its commitment says. */
async function verify(get: Get): Promise<void> {
  const { whole, erased, wrong } = await get(VaultCheckService).run();
  say(`完好 ${whole} 项 / ${whole} values are as they were written`);
  for (const { day, ruleCode, subjects } of erased) {
    say(
      `${day} 按规则 ${ruleCode} 删除 ${subjects} 个对象 / ${subjects} subjects erased on ${day} under rule ${ruleCode}`,
    );
  }
  for (const { subjectId, field } of wrong) {
    say(`不符 / not as it was written: ${subjectId} ${field}`);
  }
  if (wrong.length > 0) process.exitCode = 1;
}

async function subjectOf(get: Get, { case: aCase, account, order }: Options): Promise<Subject> {
  if (order !== undefined) return orderSubject(order);
  const dataSource = get(DataSource);
  if (account !== undefined) return accountSubject(dataSource, account);
  return caseSubject(dataSource, required(aCase));
}

function required(value: string | undefined): string {
  if (value === undefined) throw new UsageError(USAGE);
  return value;
}

function instant(text: string): Date {
  const at = new Date(text);
  if (isNaN(at.getTime()) || !/(Z|[+-]\d\d:\d\d)$/.test(text)) throw new UsageError(USAGE);
  return at;
}
