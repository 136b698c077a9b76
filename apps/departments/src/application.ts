import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { DepartmentsModule } from './departments.module';
import { ProblemFilter } from './http/problem.filter';
import { validationPipe } from './http/validation.pipe';
import type { Settings } from './settings';

const BODY_LIMIT = '64kb';

/** The departments' system, ready to listen; closing it ends the work that is under way. */
export async function createApplication(settings: Settings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(DepartmentsModule.with(settings), {
    bufferLogs: true,
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  return app;
}
