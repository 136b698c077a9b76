import 'reflect-metadata';
import { DemoPasswordsError } from '@grid/access';
import { AppConfig, ConfigError, WeakSecretsError } from '@grid/config';
import { DomainError } from '@grid/kernel';
import { account } from './account/account-commands';
import { law } from './law/law.command';
import { migrate } from './migrate';
import { keys } from './personal-data/keys.command';
import { personalData } from './personal-data/personal-data.command';
import { seed } from './seed';
import { UsageError } from './usage-error';

async function main([command, ...args]: readonly string[]): Promise<void> {
  switch (command) {
    case 'migrate':
      return migrate(AppConfig.fromProcess());
    case 'seed':
      return seed();
    case 'account':
      return account(args);
    case 'law':
      return law(args);
    case 'keys':
      return keys(args);
    case 'personal-data':
      return personalData(args);
    default:
      throw new UsageError('Usage: setup migrate | seed | account | law | keys | personal-data');
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${inWords(error)}\n`);
  process.exit(1);
});

function inWords(error: unknown): string {
  if (error instanceof DomainError) return `${error.code}\n${error.text.zh}\n${error.text.en}`;
  if (!(error instanceof Error)) return String(error);
  const sayWhatToDo = [ConfigError, DemoPasswordsError, UsageError, WeakSecretsError];
  const isEnough = sayWhatToDo.some((kind) => error instanceof kind);
  return isEnough ? error.message : (error.stack ?? error.message);
}
