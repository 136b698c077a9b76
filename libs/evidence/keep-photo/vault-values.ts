import type { NewValue } from '@grid/personal-data';
import { displayName } from '../domain/file-name';
import { vaultFields } from '../domain/vault-fields';
import type { CleanImage } from '../infrastructure/clean-image';

/** What the vault keeps of one photo: the key that opens it, the name it had, the place where it was taken. */
export function vaultValues(
  id: string,
  key: Buffer,
  name: string,
  { capture: { place } }: CleanImage,
): readonly NewValue[] {
  const values = [
    { field: vaultFields.key(id), value: key.toString('base64') },
    { field: vaultFields.name(id), value: displayName(name) },
  ];
  if (place === null) return values;
  const { latitude, longitude } = place;
  return [...values, { field: vaultFields.place(id), value: `${latitude},${longitude}` }];
}
