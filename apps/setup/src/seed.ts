import { NestFactory } from '@nestjs/core';
import {
  DemoPasswords,
  HandOverDepartments,
  seedAccounts,
  seedRolePermissions,
  seedSeparationRules,
} from '@grid/access';
import { AppConfig } from '@grid/config';
import { SeedService, demoAccounts } from '@grid/directory';
import { SAMPLE_CATEGORY_CODES, seedCategories } from '@grid/intake';
import { seedItemLists } from '@grid/item-list';
import { LawService } from '@grid/law';
import { UnitOfWork } from '@grid/persistence';
import {
  ProfileService,
  seedGradeVisibility,
  seedRetentionRules,
  seedRevealPurposes,
} from '@grid/personal-data';
import { Logger } from 'nestjs-pino';
import { daysUnknown } from './law/days-unknown';
import { SetupModule } from './setup.module';

/**
 * Fills in divisions, organisations, categories and roles and, in demo mode, sample grids, sample lists of matters and the demo accounts;
 * all or nothing. May be run again.
 * @throws DemoPasswordsError in service, while demo passwords open accounts
 */
export async function seed(): Promise<void> {
  const app = await NestFactory.createApplicationContext(SetupModule, {
    abortOnError: false,
    bufferLogs: true,
  });
  app.useLogger(app.get(Logger));
  try {
    await app.get(DemoPasswords).check();
    await app.get(UnitOfWork).run(async (manager) => {
      await seedRolePermissions(manager);
      await seedGradeVisibility(manager);
      await seedRetentionRules(manager);
      await seedSeparationRules(manager);
      await seedRevealPurposes(manager);
      await seedCategories(manager);
      const demo = app.get(AppConfig).get('DEMO_MODE');
      if (demo) {
        await seedAccounts(manager, demoAccounts());
        for (const { id, profile } of demoAccounts()) {
          if (profile !== undefined) await app.get(ProfileService).seed(manager, id, profile);
        }
      }
      await app.get(SeedService).run(manager, { demo });
      if (demo) await seedItemLists(manager, SAMPLE_CATEGORY_CODES);
    });
    await app.get(HandOverDepartments).run();
    const unknown = daysUnknown(await app.get(LawService).withoutDayOfForce());
    if (unknown !== '') app.get(Logger).warn(unknown);
  } finally {
    await app.close();
  }
}
