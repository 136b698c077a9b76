import { readFileSync, writeFileSync } from 'node:fs';
import request from 'supertest';
import { localDay } from '@grid/kernel';
import { runningStack } from './stack';

/** What time it is in the system, engine and programs alike. */
export function systemTime(): Date {
  return new Date(Date.now() + offset());
}

/** Moves the time of the whole system forward to an instant: first our programs', then the engine's, whose timers then fire. */
export async function moveTo(instant: Date): Promise<void> {
  await moveBy(instant.getTime() - systemTime().getTime());
}

/** Moves the time of the whole system forward by so many milliseconds. */
export async function moveBy(milliseconds: number): Promise<void> {
  if (milliseconds <= 0) throw new Error('The time of the engine runs forward only');
  const { clockOffsetFile, zeebeManagementUrl } = runningStack();
  writeFileSync(clockOffsetFile, `${offset() + milliseconds}\n`);
  await request(zeebeManagementUrl)
    .post('/actuator/clock/add')
    .send({ offsetMilli: milliseconds })
    .expect(200);
}

/** The day (YYYY-MM-DD, in China) that lies so many days ahead. */
export const inDays = (days: number): string =>
  localDay(new Date(systemTime().getTime() + days * 86_400_000));

function offset(): number {
  return Number(readFileSync(runningStack().clockOffsetFile, 'utf8')) || 0;
}
