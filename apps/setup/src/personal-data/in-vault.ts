import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { VaultModule } from './vault.module';

/** Gives a service of the vault's module by its class. */
export type Get = <T>(service: Type<T>) => T;

/** Runs a command against the database that the environment names, and closes everything after it. */
export async function inVault(work: (get: Get) => Promise<void>): Promise<void> {
  const app = await NestFactory.createApplicationContext(VaultModule, { logger: false });
  try {
    await work((service) => app.get(service, { strict: false }));
  } finally {
    await app.close();
  }
}

/** What a command answers to the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
