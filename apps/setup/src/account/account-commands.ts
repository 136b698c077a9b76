import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { DemoPasswords } from '@grid/access';
import { LawService } from '@grid/law';
import { daysUnknown } from '../law/days-unknown';
import { UsageError } from '../usage-error';
import { AccountModule } from './account.module';
import { CreateAdministrator } from './create-administrator';

const USAGE =
  'Usage: setup account create --username NAME --name DISPLAY-NAME [--city CODE] | retire-demo';

/** What whoever runs the system does about accounts without anybody being signed in. */
export async function account(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command === 'create') return create(rest);
  if (command === 'retire-demo') return retireDemo();
  throw new UsageError(USAGE);
}

async function create(args: readonly string[]): Promise<void> {
  const { username, name, city } = options(args);
  if (username === undefined || name === undefined) throw new UsageError(USAGE);
  const password = await within((app) =>
    app.get(CreateAdministrator).execute({ username, displayName: name, cityCode: city ?? null }),
  );
  process.stdout.write(
    `已创建管理员账号 ${username}。临时密码（仅显示这一次，首次登录时须修改）：\n` +
      `Made the administrator ${username}. Temporary password, shown only this once and to be changed at the first sign-in:\n\n` +
      `    ${password}\n`,
  );
}

async function retireDemo(): Promise<void> {
  const [names, unknown] = await within(async (app) => [
    await app.get(DemoPasswords).retire(),
    await app.get(LawService).withoutDayOfForce(),
  ]);
  const list = names.length === 0 ? '' : `\n    ${names.join(', ')}`;
  process.stdout.write(
    `已停用 ${names.length} 个仍使用演示密码的账号。\nDisabled ${names.length} accounts that still had their demo passwords.${list}\n${daysUnknown(unknown)}`,
  );
}

function options(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...args], options: { username: text, name: text, city: text } })
      .values;
  } catch {
    throw new UsageError(USAGE);
  }
}

async function within<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(AccountModule, {
    abortOnError: false,
    logger: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
