import { createSecretKey, type KeyObject } from 'node:crypto';
import { type KeyRing, newKeyBytes, sealWith, UnsealError, unsealWith } from '@grid/kernel';
import { commitmentOf, newSalt, packed, unpacked } from '../domain/commitment';
import { vaultErrors } from '../domain/vault-errors';

/** A key for one subject, as it is used and as it is kept. */
export interface SubjectKey {
  readonly key: KeyObject;
  readonly sealed: Buffer;
}

/** A value as it is kept, and what may stand for it on record. */
export interface SealedValue {
  readonly sealed: Buffer;
  readonly commitment: string;
}

/** Sealed bytes belong to one subject and one field: in another row they cannot be opened. */
const keyPlace = (subjectId: string): string => `personal_data.subject_key:${subjectId}`;
const valuePlace = (subjectId: string, field: string): string =>
  `personal_data.value:${subjectId}:${field}`;

export function newSubjectKey(master: KeyRing, subjectId: string): SubjectKey {
  const bytes = newKeyBytes();
  return {
    key: createSecretKey(bytes),
    sealed: master.seal(bytes, keyPlace(subjectId)),
  };
}

/** @throws DomainError PERSONAL_DATA_KEY_MISSING */
export function openSubjectKey(master: KeyRing, subjectId: string, sealed: Buffer): KeyObject {
  return createSecretKey(keyBytes(master, subjectId, sealed));
}

/** The same key sealed under the ring's current master key. @throws DomainError PERSONAL_DATA_KEY_MISSING */
export function resealedKey(master: KeyRing, subjectId: string, sealed: Buffer): Buffer {
  return master.seal(keyBytes(master, subjectId, sealed), keyPlace(subjectId));
}

function keyBytes(master: KeyRing, subjectId: string, sealed: Buffer): Buffer {
  try {
    return master.unseal(sealed, keyPlace(subjectId));
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error;
    throw vaultErrors.keyMissing(master.keyIdOf(sealed));
  }
}

export function sealValue(
  key: KeyObject,
  subjectId: string,
  field: string,
  value: string,
): SealedValue {
  const salt = newSalt();
  return {
    sealed: sealWith(key, packed(salt, value), valuePlace(subjectId, field)),
    commitment: commitmentOf(salt, value),
  };
}

/** @throws DomainError PERSONAL_DATA_DAMAGED when the bytes were changed or belong to another subject or field */
export function openValue(
  key: KeyObject,
  subjectId: string,
  field: string,
  sealed: Buffer,
): { readonly value: string; readonly commitment: string } {
  try {
    const { salt, value } = unpacked(unsealWith(key, sealed, valuePlace(subjectId, field)));
    return { value, commitment: commitmentOf(salt, value) };
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error;
    throw vaultErrors.damaged(subjectId, field);
  }
}
