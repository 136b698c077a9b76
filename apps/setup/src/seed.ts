import { NestFactory } from '@nestjs/core';
import { seedAccounts, seedRolePermissions } from '@grid/access';
import { SeedService, demoAccounts } from '@grid/directory';
import { seedCategories } from '@grid/intake';
import { UnitOfWork } from '@grid/persistence';
import { Logger } from 'nestjs-pino';
import { SetupModule } from './setup.module';

/** Fills in divisions, organisations, categories, roles and the demo accounts, all or nothing. May be run again. */
export async function seed(): Promise<void> {
  const app = await NestFactory.createApplicationContext(SetupModule, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  try {
    await app.get(UnitOfWork).run(async (manager) => {
      await seedRolePermissions(manager);
      await seedCategories(manager);
      await seedAccounts(manager, demoAccounts());
      await app.get(SeedService).run(manager);
    });
  } finally {
    await app.close();
  }
}
