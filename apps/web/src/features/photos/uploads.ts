/** A photo on its way: chosen on the device, or kept by an earlier visit under its id alone. */
export interface UploadedPhoto {
  readonly key: string;
  /** Null for one that was sent before the page was opened. */
  readonly file: File | null;
  readonly state: 'sending' | 'kept' | 'failed';
  /** The part that has been sent, from 0 to 1. */
  readonly progress: number;
  /** The server's id; null until it is kept. */
  readonly id: string | null;
  readonly error: unknown;
}

/** A photo that was kept before. */
export function keptBefore(id: string): UploadedPhoto {
  return { key: id, file: null, state: 'kept', progress: 1, id, error: null };
}

/** A photo that is just being sent. */
export function begun(key: string, file: File): UploadedPhoto {
  return { key, file, state: 'sending', progress: 0, id: null, error: null };
}

/** The list with one photo changed. */
export function changed(
  photos: readonly UploadedPhoto[],
  key: string,
  change: Partial<UploadedPhoto>,
): readonly UploadedPhoto[] {
  return photos.map((photo) => (photo.key === key ? { ...photo, ...change } : photo));
}

/** The ids of what the server has, in the order in which the photos were chosen. */
export function keptIds(photos: readonly UploadedPhoto[]): string[] {
  return photos.flatMap(({ id }) => (id === null ? [] : [id]));
}
