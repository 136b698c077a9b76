import { randomBytes } from 'node:crypto';
import { changeRings } from './secrets.mjs';

/** The rings whose keys `keys:rotate` changes, by what `setup keys` calls them. */
const rings = { master: 'PERSONAL_DATA_KEYS', index: 'BLIND_INDEX_KEYS' };

/** A key that no other has; the id tells the day it was made. */
export function newKey(ids = [], now = new Date()) {
  const day = `k${now.toISOString().slice(0, 10)}`;
  let id = day;
  for (let n = 2; ids.includes(id); n += 1) id = `${day}.${n}`;
  return `${id}:${randomBytes(32).toString('base64')}`;
}

/** Puts a new key in front of each ring of a data folder; running applications take it up by themselves. */
export function addKeys(dataDir, now = new Date()) {
  return changeRings(dataDir, (held) => {
    for (const name of Object.values(rings)) {
      held[name] = [newKey(idsOf(held[name]), now), held[name]].join(',');
    }
  });
}

/**
 * Takes out of each ring what nothing is under any more, but for its first key.
 *
 * @param {{ master: Record<string, number>, index: Record<string, number> }} inUse
 * @returns {Promise<string[]>} the ids of the keys that were taken out
 */
export async function dropKeys(dataDir, inUse) {
  const dropped = [];
  await changeRings(dataDir, (held) => {
    for (const [ring, name] of Object.entries(rings)) {
      const keys = held[name].split(',');
      const stays = (key, place) => place === 0 || Object.hasOwn(inUse[ring], idOf(key));
      dropped.push(...keys.filter((key, place) => !stays(key, place)).map(idOf));
      held[name] = keys.filter(stays).join(',');
    }
  });
  return dropped;
}

const idOf = (key) => key.trim().slice(0, key.trim().indexOf(':'));
const idsOf = (ring) => ring.split(',').map(idOf);
