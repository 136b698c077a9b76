import { KeyRotationService } from '@grid/personal-data';
import { UsageError } from '../usage-error';
import { inVault, say } from './in-vault';

/** `reseal` brings everything under the first keys of the rings; both answer what is under which key, as JSON. */
export async function keys(args: readonly string[]): Promise<void> {
  const [command] = args;
  if (command !== 'reseal' && command !== 'status')
    throw new UsageError('Usage: setup keys reseal | status');
  await inVault(async (get) => {
    const rotation = get(KeyRotationService);
    const resealed = command === 'reseal' ? await rotation.reseal() : undefined;
    say(JSON.stringify({ resealed, inUse: await rotation.inUse() }));
  });
}
