import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { EvidenceStore } from '../storage/evidence-store';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Keeps each file under its id alone, `ab/abcdef01-….sealed`: no name that a person gave ever becomes a path. */
export class FolderEvidenceStore extends EvidenceStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(id: string, sealed: Buffer): Promise<void> {
    const target = this.pathOf(id);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    try {
      await writeDurably(`${target}.part`, sealed);
      await link(`${target}.part`, target);
    } finally {
      await rm(`${target}.part`, { force: true });
    }
  }

  async get(id: string): Promise<Buffer | null> {
    try {
      return await readFile(this.pathOf(id));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  private pathOf(id: string): string {
    if (!ID.test(id)) throw new Error('Not an id of evidence');
    return path.join(this.folder, id.slice(0, 2), `${id}.sealed`);
  }
}

async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
