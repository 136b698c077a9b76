import exifReader from 'exif-reader';
import sharp, { type Metadata } from 'sharp';
import { type CaptureData, captureData } from '../domain/capture-data';
import { evidenceErrors } from '../domain/evidence-errors';
import { KEPT_SIDE, MAX_PIXELS } from '../domain/evidence-limits';

const TAKEN: ReadonlySet<string | undefined> = new Set(['jpeg', 'png', 'webp']);

/** A picture made anew from an upload's pixels, and what the upload said of its capture. */
export interface CleanImage {
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
  readonly capture: CaptureData;
}

/**
 * The gate for photos: decodes the upload and writes a new JPEG from its pixels, upright and without metadata. Whatever
 * else the file carried (a script, an archive, a second file behind the first) has no way through.
 * @throws DomainError FILE_NOT_AN_IMAGE, IMAGE_TOO_LARGE
 */
export async function cleanImage(upload: Buffer): Promise<CleanImage> {
  const metadata = await readMetadata(upload);
  if (!TAKEN.has(metadata.format)) throw evidenceErrors.notAnImage();
  if (metadata.width * metadata.height > MAX_PIXELS) throw evidenceErrors.tooManyPixels();
  try {
    const { data, info } = await decoder(upload)
      .autoOrient()
      .resize({ width: KEPT_SIDE, height: KEPT_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 85, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    const capture = captureData(metadata.exif === undefined ? {} : exifFacts(metadata.exif));
    return { jpeg: data, width: info.width, height: info.height, capture };
  } catch {
    throw evidenceErrors.notAnImage();
  }
}

/** A truncated or damaged picture fails instead of being filled up with grey. */
function decoder(upload: Buffer) {
  return sharp(upload, { failOn: 'truncated', limitInputPixels: MAX_PIXELS, pages: 1 });
}

async function readMetadata(upload: Buffer): Promise<Metadata> {
  try {
    return await sharp(upload, { failOn: 'truncated', limitInputPixels: false }).metadata();
  } catch {
    throw evidenceErrors.notAnImage();
  }
}

function exifFacts(exif: Buffer): Parameters<typeof captureData>[0] {
  try {
    const { Photo, GPSInfo } = exifReader(exif);
    return {
      wallClock: Photo?.DateTimeOriginal,
      offset: Photo?.OffsetTimeOriginal,
      latitude: GPSInfo?.GPSLatitude,
      latitudeRef: GPSInfo?.GPSLatitudeRef,
      longitude: GPSInfo?.GPSLongitude,
      longitudeRef: GPSInfo?.GPSLongitudeRef,
    };
  } catch {
    return {};
  }
}
