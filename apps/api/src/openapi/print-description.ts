import { NestFactory } from '@nestjs/core';
import { ApiModule } from '../api.module';
import { setRoutePrefix } from '../http/route-prefix';
import { describeApi } from './describe-api';

/** Prints the description as JSON. Nothing is started for it: no settings, no database, no engine. */
export async function printDescription(): Promise<void> {
  const app = await NestFactory.create(ApiModule, { preview: true, logger: false });
  setRoutePrefix(app);
  process.stdout.write(JSON.stringify(describeApi(app)));
}
