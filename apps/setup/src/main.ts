import 'reflect-metadata';
import { AppConfig } from '@grid/config';
import { migrate } from './migrate';
import { seed } from './seed';

async function main(command: string | undefined): Promise<void> {
  switch (command) {
    case 'migrate':
      return migrate(AppConfig.fromProcess());
    case 'seed':
      return seed();
    default:
      throw new Error('Usage: setup migrate | seed');
  }
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
