import { execFileSync } from 'node:child_process';
import { chown, mkdir } from 'node:fs/promises';
import { Failure } from './failure.mjs';

const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };

/**
 * PostgreSQL refuses to run as root. For root this finds (or makes) the system user `postgres` and tells how to start a
 * command as that user; for everybody else it changes nothing.
 *
 * @param {string} native folder of the binaries
 * @param {string} directory data folder; made here and given to the user
 * @returns {Promise<{ command: (command: string, args: string[]) => Command, own: (file: string) => Promise<void> }>}
 *   command: what to start instead; own: gives a file or folder to the user
 * @typedef {{ command: string, args: string[], uid?: number, gid?: number }} Command
 */
export async function runAsPostgres(native, directory) {
  await mkdir(directory, { recursive: true });
  if (process.getuid?.() !== 0) {
    return { command: (command, args) => ({ command, args }), own: async () => undefined };
  }
  const { uid, gid } = systemUser();
  const own = (file) => chown(file, uid, gid);
  await own(directory);
  const plain = (command, args) => ({ command, args, uid, gid });
  if (works(plain(`${native}/bin/postgres`, ['--version'])) && canEnter(directory, { uid, gid })) {
    return { command: plain, own };
  }
  // The folders belong to root alone (a clone in /root): the user keeps the one right to pass through them.
  const passing = (command, args) => ({
    command: 'setpriv',
    args: [
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      '--inh-caps=-all,+dac_override',
      '--ambient-caps=-all,+dac_override',
      command,
      ...args,
    ],
  });
  if (works(passing(`${native}/bin/postgres`, ['--version']))) return { command: passing, own };
  throw new Failure('DATABASE_FOLDER', { native, directory });
}

function systemUser() {
  const find = () => ({
    uid: Number(execFileSync('id', ['-u', 'postgres'], quiet)),
    gid: Number(execFileSync('id', ['-g', 'postgres'], quiet)),
  });
  try {
    return find();
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], quiet);
      return find();
    } catch {
      throw new Failure('DATABASE_ROOT');
    }
  }
}

function works({ command, args, uid, gid }) {
  try {
    execFileSync(command, args, { ...quiet, uid, gid, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

const canEnter = (directory, user) =>
  works({ command: 'test', args: ['-w', directory, '-a', '-x', directory], ...user });
