import { deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { cleanImage } from './clean-image';

const square = (side = 64) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#2a7' } });

const SCRIPT = '<script>alert(1)</script>';

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);

/** A picture that does not become small when it is packed. */
const noisePhoto = () =>
  sharp({
    create: {
      width: 500,
      height: 500,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();

/** A photo as a telephone takes it: with place, time, maker and a comment. */
function telephonePhoto(): Promise<Buffer> {
  return square()
    .withExif({
      IFD0: { Make: 'Phone', Copyright: SCRIPT },
      IFD2: { DateTimeOriginal: '2026:11:22 09:30:00', OffsetTimeOriginal: '+08:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '23/1 41/1 6/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '113/1 3/1 0/1',
      },
    })
    .jpeg()
    .toBuffer();
}

describe('cleanImage', () => {
  it('keeps the picture and takes place and time apart from it', async () => {
    const { jpeg, width, height, capture } = await cleanImage(await telephonePhoto());
    expect([width, height]).toEqual([64, 64]);
    expect(capture.place).toEqual({ latitude: 23.685, longitude: 113.05 });
    expect(capture.takenAt?.toISOString()).toBe('2026-11-22T01:30:00.000Z');
    const kept = await sharp(jpeg).metadata();
    expect(kept.format).toBe('jpeg');
    expect([kept.exif, kept.xmp, kept.iptc, kept.icc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(jpeg.includes(SCRIPT)).toBe(false);
  });

  it('turns the picture upright', async () => {
    const lying = await sharp({
      create: { width: 40, height: 20, channels: 3, background: '#fff' },
    })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await cleanImage(lying)).toMatchObject({ width: 20, height: 40 });
  });

  it('makes large pictures smaller and leaves small ones as they are', async () => {
    expect(await cleanImage(await square(3000).png().toBuffer())).toMatchObject({ width: 2560 });
    expect(await cleanImage(await square(10).webp().toBuffer())).toMatchObject({ width: 10 });
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    'lets nothing through that hides behind a %s',
    async (format) => {
      const polyglot = Buffer.concat([
        await square().toFormat(format).toBuffer(),
        Buffer.from(`PK\u0003\u0004${SCRIPT}`),
        deflateRawSync(Buffer.alloc(1_000_000)),
      ]);
      const { jpeg } = await cleanImage(polyglot);
      expect(jpeg.includes(SCRIPT)).toBe(false);
      expect(jpeg.includes('PK\u0003\u0004')).toBe(false);
    },
  );

  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${SCRIPT}</svg>`;
  it.each([
    ['a page', async () => Buffer.from(`<!doctype html>${SCRIPT}`)],
    ['a drawing that runs script', async () => Buffer.from(svg)],
    ['an archive', async () => Buffer.from('PK\u0003\u0004 and so on')],
    ['a GIF', async () => square().gif().toBuffer()],
    ['a TIFF', async () => square().tiff().toBuffer()],
    ['a PDF', async () => Buffer.from('%PDF-1.7\n')],
    ['nothing', async () => Buffer.alloc(0)],
    ['the beginning of a JPEG', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['half a photo', async () => half(await noisePhoto())],
    ['GIF89a that claims to be script', async () => Buffer.from('GIF89a=1;alert(1)')],
  ])('refuses %s', async (_, make) => {
    await expect(cleanImage(await make())).rejects.toMatchObject({ code: 'FILE_NOT_AN_IMAGE' });
  });

  it('refuses a small file that unfolds into more pixels than a photo has', async () => {
    const bomb = await square(8000).png({ palette: true }).toBuffer();
    expect(bomb.length).toBeLessThan(200_000);
    await expect(cleanImage(bomb)).rejects.toMatchObject({ code: 'IMAGE_TOO_LARGE' });
  });

  it('refuses a header that claims more than can be decoded, without decoding it', async () => {
    const claim = await square(16).png().toBuffer();
    claim.writeUInt32BE(60_000, 16);
    claim.writeUInt32BE(60_000, 20);
    await expect(cleanImage(claim)).rejects.toMatchObject({
      code: expect.stringMatching(/^(IMAGE_TOO_LARGE|FILE_NOT_AN_IMAGE)$/) as string,
    });
  });
});
