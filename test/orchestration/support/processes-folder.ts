import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SampleProcess } from './sample-process';

/** A folder as PROCESSES_DIR that holds only these processes, and what removes it. */
export async function processesFolder(
  ...processes: readonly SampleProcess[]
): Promise<[folder: string, remove: () => Promise<void>]> {
  const folder = await mkdtemp(join(tmpdir(), 'grid-processes-'));
  for (const { file } of processes) {
    await mkdir(dirname(join(folder, file.name)), { recursive: true });
    await writeFile(join(folder, file.name), file.content);
  }
  return [folder, () => rm(folder, { recursive: true })];
}
