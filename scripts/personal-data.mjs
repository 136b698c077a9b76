import { listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { runVaultCommand } from './lib/vault-command.mjs';

/** `npm run personal-data -- erase|hold|lift|verify …`: by hand, beside a running system or without one. */
await main(async () => {
  listenForInterruption();
  const args = ['personal-data', ...process.argv.slice(2)];
  const { code, output } = await runVaultCommand(args);
  process.stdout.write(output);
  return code;
});
