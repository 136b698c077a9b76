import { Failure } from './lib/failure.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { optionsFrom } from './lib/options.mjs';
import { defaultDataDir } from './lib/paths.mjs';
import { addKeys, dropKeys } from './lib/rings.mjs';
import { hasOwnKeys, runVaultCommand } from './lib/vault-command.mjs';

/**
 * `npm run keys:rotate`: a new key in front of each ring of the vault, and everything brought under it, beside a
 * running system or without one. With `--reseal` no key is added; `--drop` takes out keys that nothing is under any more.
 */
await main(async () => {
  listenForInterruption();
  const { values } = optionsFrom(process.argv.slice(2), {
    reseal: { type: 'boolean' },
    drop: { type: 'boolean' },
  });
  const dataDir = defaultDataDir();
  if (hasOwnKeys() && (values.drop || !values.reseal)) throw new Failure('KEYS_ARE_YOURS');
  if (values.drop) return drop(dataDir);
  if (!values.reseal) await addKeys(dataDir);
  const { resealed, inUse } = await keys('reseal');
  const { subjectKeys, digests } = resealed;
  say(`已用新密钥重新加密 ${subjectKeys} 把对象密钥，重新计算 ${digests} 条查找值。`);
  say(`${subjectKeys} subject keys were sealed anew, ${digests} digests were made again.`);
  tellInUse(inUse);
});

async function drop(dataDir) {
  const { inUse } = await keys('status');
  const dropped = await dropKeys(dataDir, inUse);
  const names = dropped.join(', ');
  say(names ? `已删除密钥 / dropped: ${names}` : '没有可删除的密钥 / no key can be dropped');
}

function tellInUse({ master, index }) {
  for (const [name, counts] of Object.entries({
    PERSONAL_DATA_KEYS: master,
    BLIND_INDEX_KEYS: index,
  })) {
    const line = Object.entries(counts).map(([id, count]) => `${id}: ${count}`);
    say(`${name}  ${line.join('  ') || '–'}`);
  }
}

/** @throws {Failure} KEYS_FAILED */
async function keys(command) {
  const { code, output } = await runVaultCommand(['keys', command]);
  if (code !== 0) throw new Failure('KEYS_FAILED', { tail: output.trimEnd() });
  return JSON.parse(output.trim().split('\n').at(-1));
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
