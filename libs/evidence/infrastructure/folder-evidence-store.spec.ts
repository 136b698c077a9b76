import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId } from '@grid/kernel';
import { FolderEvidenceStore } from './folder-evidence-store';

describe('FolderEvidenceStore', () => {
  let folder: string;
  let store: FolderEvidenceStore;
  const sealed = Buffer.from('sealed');

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'evidence-'));
    store = new FolderEvidenceStore(path.join(folder, 'files'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives back what was put, to its owner alone', async () => {
    const id = newId();
    await store.put(id, sealed);
    expect(await store.get(id)).toEqual(sealed);
    const file = path.join(folder, 'files', id.slice(0, 2), `${id}.sealed`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('never writes over a file', async () => {
    const id = newId();
    await store.put(id, sealed);
    await expect(store.put(id, Buffer.from('other'))).rejects.toThrow('EEXIST');
    expect(await store.get(id)).toEqual(sealed);
  });

  it('removes, also what is not there', async () => {
    const id = newId();
    await store.put(id, sealed);
    await store.remove(id);
    await store.remove(id);
    expect(await store.get(id)).toBeNull();
  });

  it.each(['../../outside', '..', '/etc/passwd', 'a'.repeat(36), ''])(
    'makes no path of %j',
    async (id) => {
      await expect(store.put(id, sealed)).rejects.toThrow('Not an id');
      await expect(store.get(id)).rejects.toThrow('Not an id');
      expect(await readdir(folder)).toEqual([]);
    },
  );
});
