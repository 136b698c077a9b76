import 'reflect-metadata';
import { AppConfig } from '@grid/config';
import { DomainError } from '@grid/kernel';
import { migrate } from './migrate';
import { UsageError } from './personal-data/in-vault';
import { keys } from './personal-data/keys.command';
import { personalData } from './personal-data/personal-data.command';
import { seed } from './seed';

async function main([command, ...args]: readonly string[]): Promise<void> {
  switch (command) {
    case 'migrate':
      return migrate(AppConfig.fromProcess());
    case 'seed':
      return seed();
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
  process.exit(1);
});

function inWords(error: unknown): string {
  if (error instanceof DomainError) return `${error.code}\n${error.text.zh}\n${error.text.en}`;
  if (error instanceof UsageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
