import { accountLines } from './lib/account-lines.mjs';
import { interruption, listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { optionsFrom } from './lib/options.mjs';
import { defaultDataDir } from './lib/paths.mjs';
import { resetData } from './lib/reset.mjs';
import { startStack } from './lib/stack.mjs';
import { databaseFromEnvironment } from './lib/urls.mjs';
import { untilInterrupted } from './lib/wait.mjs';

/** `npm start`: brings the whole system up and keeps it until Ctrl-C. `npm start -- --reset` deletes its data first. */
await main(async () => {
  const { values } = optionsFrom(process.argv.slice(2), { reset: { type: 'boolean' } });
  const dataDir = defaultDataDir();
  let stack;
  listenForInterruption({ onSecond: () => stack?.kill() });
  say('网格化服务管理系统 Grid service management');
  if (values.reset) {
    await resetData(dataDir);
    say('  ✓ 已清空数据 data deleted');
  }
  stack = await startStack({
    dataDir,
    database: databaseFromEnvironment(),
    host: process.env.HOST || undefined,
    env: ownSettings(),
    log: say,
  });
  await tellReady(stack);
  const failure = await Promise.race([stack.failure(), untilInterrupted()]);
  say('\n正在停止 Stopping …');
  await stack.stop();
  if (failure) throw failure;
  say('已全部停止 All stopped.');
});

function say(line) {
  process.stdout.write(`${line}\n`);
}

function ownSettings() {
  const { DEMO_MODE = 'true', NODE_ENV = 'production' } = process.env;
  const chosen = ['PUBLIC_URL', 'AUDIT_CHECKPOINT_FILE'].filter((name) => process.env[name]);
  const others = chosen.map((name) => [name, process.env[name]]);
  return { DEMO_MODE, NODE_ENV, ...Object.fromEntries(others) };
}

async function tellReady(stack) {
  if (interruption.aborted) return;
  say(`\n系统已就绪 Ready after ${stack.progress.seconds().toFixed(1)} s:  ${stack.urls.apiUrl}\n`);
  for (const line of await accountLines(stack.urls.apiUrl)) say(line);
  say('\n按 Ctrl-C 停止 Press Ctrl-C to stop.');
}
