import { crc32, deflateSync } from 'node:zlib';

const SIDE = 64;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A small grey PNG, which stands for what a telephone's camera would give. */
export function samplePhoto() {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header[8] = 8;
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(SIDE, 0x88)]);
  const pixels = deflateSync(Buffer.concat(Array(SIDE).fill(row)));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The same as a form with one file. @returns {Promise<{ body: Buffer, type: string }>} */
export async function photoForm() {
  const form = new FormData();
  form.set('file', new Blob([samplePhoto()], { type: 'image/png' }), 'photo.png');
  const packed = new Response(form);
  return {
    body: Buffer.from(await packed.arrayBuffer()),
    type: packed.headers.get('content-type') ?? '',
  };
}
