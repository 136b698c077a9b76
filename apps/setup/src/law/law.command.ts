import { parseArgs } from 'node:util';
import { type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ImportWording, SetDayOfForce } from '@grid/law';
import { UsageError } from '../usage-error';
import { LawCommandModule } from './law-command.module';

const USAGE = `Usage: setup law import FILE [--city KEY]
       setup law in-force KEY YYYY-MM-DD`;

/** Brings in the official wording of an ordinance, or its day of force; both are on record. @throws UsageError */
export async function law(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  const { positionals, city } = options(rest);
  const [first, second, more] = positionals;
  if (command === 'import' && first !== undefined && second === undefined) {
    return importWording(first, city);
  }
  const named = first !== undefined && second !== undefined;
  if (command === 'in-force' && named && more === undefined && city === undefined) {
    return inForce(first, second);
  }
  throw new UsageError(USAGE);
}

async function importWording(file: string, city: string | undefined): Promise<void> {
  const { ordinance, articles, paragraphs, sha256 } = await withService(ImportWording, (service) =>
    service.execute(file, city),
  );
  say(
    `已导入《${ordinance.nameZh}》正文：${articles} 条、${paragraphs} 款。此前导入的版本（如有）已停用并保留。`,
    `Imported the wording of ${ordinance.key}: ${articles} articles, ${paragraphs} paragraphs. An earlier import, if any, is ended and kept.`,
    `SHA-256 ${sha256}`,
  );
}

async function inForce(key: string, day: string): Promise<void> {
  const former = await withService(SetDayOfForce, (service) => service.execute(key, day));
  say(
    former === day
      ? `${key} 的施行日期此前已是 ${day}，未作更改。`
      : `${key} 的施行日期：${day}${former === null ? '' : `（此前为 ${former}）`}。`,
    former === day
      ? `${key} was entered with ${day} before; nothing was changed.`
      : `${key} is in force from ${day}${former === null ? '' : `, before: ${former}`}.`,
  );
}

function options(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { city: { type: 'string' } },
    });
    return { positionals, city: values.city };
  } catch {
    throw new UsageError(USAGE);
  }
}

async function withService<S, T>(service: Type<S>, work: (service: S) => Promise<T>): Promise<T> {
  const app: INestApplicationContext = await NestFactory.createApplicationContext(
    LawCommandModule,
    { abortOnError: false, logger: false },
  );
  try {
    return await work(app.get(service));
  } finally {
    await app.close();
  }
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
