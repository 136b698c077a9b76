import { Injectable, Logger } from '@nestjs/common';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AppConfig } from '@grid/config';
import { EngineClient } from '../engine/engine-client';
import type { EngineResource } from '../engine/engine-types';

/**
 * Brings the diagrams, decisions and forms of PROCESSES_DIR to the engine.
 *
 * The engine itself compares: a resource with the same name and content as its newest version stays as it is (tried
 * for all three kinds on 8.5.8 and 8.6.0). That needs no memory of ours, so it holds for a new engine, a restored one
 * and two workers that start together, where a comparison with stored checksums would race with the exporter.
 * From 8.6 on one changed resource gives its whole deployment new versions; hence one deployment per process folder.
 */
@Injectable()
export class ResourceDeployer {
  private readonly logger = new Logger('Deployment');
  private readonly directory: string;

  constructor(
    private readonly engine: EngineClient,
    config: AppConfig,
  ) {
    this.directory = resolve(config.get('PROCESSES_DIR'));
  }

  /**
   * Deploys each process folder, all of it or nothing.
   * @throws ResourceRefused when a resource is not valid; Error when there is nothing to deploy
   */
  async deployAll(): Promise<void> {
    const folders = byFolder(await resourceNames(this.directory));
    if (folders.size === 0) throw new Error('PROCESSES_DIR holds no diagram, decision or form');
    for (const [folder, names] of folders) {
      await this.engine.deploy(await this.read(names));
      this.logger.log(`Deployed ${folder} (${names.length} resources)`);
    }
  }

  private read(names: readonly string[]): Promise<EngineResource[]> {
    return Promise.all(
      names.map(async (name) => ({ name, content: await readFile(join(this.directory, name)) })),
    );
  }
}

/** Names relative to the folder, with `/` on every system: the engine compares the name as well as the content. */
async function resourceNames(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true });
  return entries
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(bpmn|dmn|form)$/.test(name))
    .sort();
}

function byFolder(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const name of names) {
    const [folder = ''] = name.split('/');
    folders.set(folder, [...(folders.get(folder) ?? []), name]);
  }
  return folders;
}
