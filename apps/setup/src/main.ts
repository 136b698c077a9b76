import 'reflect-metadata';
<<<<<<< HEAD
import { AppConfig } from '@grid/config';
import { DomainError } from '@grid/kernel';
=======
import { DemoPasswordsError } from '@grid/access';
import { AppConfig, ConfigError, WeakSecretsError } from '@grid/config';
import { DomainError } from '@grid/kernel';
import { account } from './account/account-commands';
>>>>>>> 989c715 (feat(setup): make the first administrator, retire demo accounts, and refuse to start in service with what anybody knows)
import { migrate } from './migrate';
import { UsageError } from './personal-data/in-vault';
import { keys } from './personal-data/keys.command';
import { personalData } from './personal-data/personal-data.command';
import { seed } from './seed';
import { UsageError } from './usage-error';

<<<<<<< HEAD
async function main([command, ...args]: readonly string[]): Promise<void> {
=======
async function main(command: string | undefined, args: readonly string[]): Promise<void> {
>>>>>>> 989c715 (feat(setup): make the first administrator, retire demo accounts, and refuse to start in service with what anybody knows)
  switch (command) {
    case 'migrate':
      return migrate(AppConfig.fromProcess());
    case 'seed':
      return seed();
<<<<<<< HEAD
    case 'keys':
      return keys(args);
    case 'personal-data':
      return personalData(args);
    default:
      throw new UsageError('Usage: setup migrate | seed | keys | personal-data');
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${inWords(error)}\n`);
=======
    case 'account':
      return account(args);
    default:
      throw new UsageError('setup migrate | seed | account …');
  }
}

const TOLD_WITHOUT_STACK = [ConfigError, DemoPasswordsError, UsageError, WeakSecretsError];

/** What a person can act on in their words; a defect of ours with where it is. */
function told(error: unknown): string {
  if (error instanceof DomainError) return `${error.text.zh}\n${error.text.en}`;
  if (!(error instanceof Error)) return String(error);
  const isPlain = TOLD_WITHOUT_STACK.some((kind) => error instanceof kind);
  return isPlain ? error.message : (error.stack ?? error.message);
}

main(process.argv[2], process.argv.slice(3)).catch((error: unknown) => {
  process.stderr.write(`${told(error)}\n`);
>>>>>>> 989c715 (feat(setup): make the first administrator, retire demo accounts, and refuse to start in service with what anybody knows)
  process.exit(1);
});

function inWords(error: unknown): string {
  if (error instanceof DomainError) return `${error.code}\n${error.text.zh}\n${error.text.en}`;
  if (error instanceof UsageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
