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
  if (reaches(plain, native, directory)) return { command: plain, own };
  if (reaches(passing({ uid, gid }), native, directory))
    return { command: passing({ uid, gid }), own };
  throw new Failure('DATABASE_FOLDER', { native, directory });
}

/**
 * The folders belong to root alone (a clone in /root): the user keeps the one right to pass through them.
 * `no_setuid_fixup` makes that right count in access(2) too, by which PostgreSQL looks for its own programs.
 */
const passing =
  ({ uid, gid }) =>
  (command, args) => ({
    command: 'setpriv',
    args: [
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      '--securebits=+no_setuid_fixup',
      '--inh-caps=-all,+dac_override',
      '--ambient-caps=-all,+dac_override',
      command,
      ...args,
    ],
  });

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

/** Can PostgreSQL, started in this way, use its programs and its data? */
function reaches(as, native, directory) {
  const program = `${native}/bin/postgres`;
  return (
    works(as(program, ['--version'])) &&
    works(as('test', ['-r', program, '-a', '-x', program, '-a', '-w', directory]))
  );
}

function works({ command, args, uid, gid }) {
  try {
    execFileSync(command, args, { ...quiet, uid, gid, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}
