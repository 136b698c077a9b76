/** What a camera wrote into a photo about where and when it was taken; kept apart from the picture. */
export interface CaptureData {
  readonly takenAt: Date | null;
  /** WGS 84, decimal degrees. */
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
}

/** The part of EXIF that is read; everything else is dropped with the original file. */
export interface ExifFacts {
  /** Wall-clock time of the camera, held in the UTC fields of the date. */
  readonly wallClock?: Date | undefined;
  /** `+08:00`, where the camera wrote it. */
  readonly offset?: string | undefined;
  readonly latitude?: readonly number[] | undefined;
  readonly latitudeRef?: string | undefined;
  readonly longitude?: readonly number[] | undefined;
  readonly longitudeRef?: string | undefined;
}

/** Cameras without an offset are taken to show the time of China. */
const HOME_OFFSET = '+08:00';

/** Reads the facts with care: whatever is no plausible time or place is left out. */
export function captureData(facts: ExifFacts): CaptureData {
  const latitude = degrees(facts.latitude, facts.latitudeRef === 'S', 90);
  const longitude = degrees(facts.longitude, facts.longitudeRef === 'W', 180);
  return {
    takenAt: takenAt(facts),
    place: latitude === null || longitude === null ? null : { latitude, longitude },
  };
}

function takenAt({ wallClock, offset }: ExifFacts): Date | null {
  if (wallClock === undefined || Number.isNaN(wallClock.getTime())) return null;
  const zone = offset !== undefined && /^[+-]\d\d:\d\d$/.test(offset) ? offset : HOME_OFFSET;
  const instant = new Date(wallClock.toISOString().replace('Z', zone));
  return Number.isNaN(instant.getTime()) ? null : instant;
}

function degrees(
  parts: readonly number[] | undefined,
  negative: boolean,
  limit: number,
): number | null {
  if (parts === undefined || parts.length !== 3) return null;
  const [whole = NaN, minutes = NaN, seconds = NaN] = parts;
  const value = whole + minutes / 60 + seconds / 3600;
  if (!Number.isFinite(value) || value < 0 || value > limit) return null;
  return Math.round((negative ? -value : value) * 1e6) / 1e6;
}
