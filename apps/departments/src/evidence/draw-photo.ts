import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** What a photo of work that was done shows. */
export interface PhotoFacts {
  readonly evidenceId: string;
  /** The desk's number of the order. */
  readonly reference: string;
  readonly position: number;
  readonly takenAt: Date;
}

const WIDTH = 960;
const HEIGHT = 640;

/**
 * A plain picture in the place of a photo: a scene in colours of its own with the order's number and the time in it,
 * as a JPEG with the time where cameras write it.
 */
export function drawPhoto(facts: PhotoFacts): Promise<Buffer> {
  const wallClock = shanghaiTime(facts.takenAt);
  return sharp(Buffer.from(scene(facts, wallClock)))
    .jpeg({ quality: 80 })
    .withExif({
      IFD2: { DateTimeOriginal: wallClock.replaceAll('-', ':'), OffsetTimeOriginal: '+08:00' },
    })
    .toBuffer();
}

function scene({ evidenceId, reference, position }: PhotoFacts, wallClock: string): string {
  const [hue = 0, second = 0, wide = 0, high = 0] = createHash('sha256')
    .update(evidenceId)
    .digest();
  const x = 80 + wide * 2;
  const y = 330 + high / 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="hsl(${hue + 90}, 35%, 78%)"/>
    <rect y="400" width="100%" height="240" fill="hsl(${hue + 20}, 12%, 42%)"/>
    <ellipse cx="${x + 120}" cy="${y + 130}" rx="150" ry="52" fill="hsl(${second}, 30%, 30%)"/>
    <ellipse cx="${x + 120}" cy="${y + 122}" rx="136" ry="44" fill="hsl(${second}, 20%, 55%)"/>
    <rect width="100%" height="92" fill="#000" fill-opacity="0.55"/>
    <g font-family="sans-serif" font-size="34" fill="#fff">
      <text x="24" y="40">${reference} / ${position}</text>
      <text x="24" y="80">${wallClock}</text>
    </g>
  </svg>`;
}

/** `2026-11-22 09:30:00`, the clock on the wall in Asia/Shanghai. */
function shanghaiTime(at: Date): string {
  return at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
