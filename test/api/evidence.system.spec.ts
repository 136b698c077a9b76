import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { api, as, people, reported } from '../support/api-client';
import { runningStack } from '../support/stack';

/** That there is a place is shown, not which. */
const MASKED = '****';

const PLACE = { latitude: '23/1 41/1 6/1', longitude: '113/1 3/1 0/1' };

const photo = () =>
  sharp({ create: { width: 320, height: 200, channels: 3, background: '#27a' } })
    .withExif({
      IFD2: { DateTimeOriginal: '2026:11:22 09:30:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: PLACE.latitude,
        GPSLongitudeRef: 'E',
        GPSLongitude: PLACE.longitude,
      },
    })
    .jpeg()
    .toBuffer();

describe('photos of a case', () => {
  let caseId: string;
  let url: string;

  beforeAll(async () => {
    caseId = await reported();
    url = `/api/cases/${caseId}/evidence`;
  });

  async function send(file: Buffer, name: string, username: string = people.gridMember) {
    return api()
      .post(url)
      .set(await as(username))
      .attach('file', file, name);
  }

  async function listed(username: string = people.gridMember) {
    const answer = await api()
      .get(url)
      .set(await as(username))
      .expect(200);
    return (answer.body as { items: Record<string, unknown>[] }).items;
  }

  it('keeps a new picture without metadata, place and time apart from it', async () => {
    const added = await send(await photo(), '井盖.jpg');
    expect(added.status).toBe(201);
    const { id } = added.body as { id: string };
    const view = (await listed()).find((item) => item['id'] === id);
    expect(view).toMatchObject({
      name: '井盖.jpg',
      mediaType: 'image/jpeg',
      width: 320,
      height: 200,
      takenAt: '2026-11-22T09:30:00.000+08:00',
      place: MASKED,
      erased: null,
    });
    const picture = await api()
      .get(`${url}/${id}`)
      .set(await as(people.township))
      .responseType('blob')
      .expect(200);
    expect(picture.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    const kept = await sharp(picture.body as Buffer).metadata();
    expect([kept.format, kept.exif, kept.xmp]).toEqual(['jpeg', undefined, undefined]);
  });

  it('keeps it sealed on the disk', async () => {
    const { id } = (await send(await photo(), 'a.jpg')).body as { id: string };
    const folder = path.join(runningStack().dataDir, 'evidence', id.slice(0, 2));
    const file = readdirSync(folder).find((name) => name.startsWith(id));
    const bytes = readFileSync(path.join(folder, file ?? ''));
    expect(bytes.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false);
  });

  it('keeps no place for a photo that names none', async () => {
    const plain = sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } });
    const { id } = (await send(await plain.png().toBuffer(), 'a.png')).body as { id: string };
    expect((await listed()).find((item) => item['id'] === id)?.['place']).toBeNull();
  });

  it.each([
    '../../../etc/passwd.jpg',
    '..\\..\\boot.jpg',
    'a\0b.jpg',
    'C:\\photo.jpg',
    '井'.repeat(500),
  ])('makes nothing of a tricky name: %j', async (name) => {
    const added = await send(await photo(), name);
    if (added.status === 400) return;
    expect(added.status).toBe(201);
    const { id } = added.body as { id: string };
    const shown = String((await listed()).find((item) => item['id'] === id)?.['name']);
    expect(shown).not.toMatch(/[/\\\0:]/);
    expect([...shown].length).toBeLessThanOrEqual(100);
  });

  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an archive', Buffer.from('PK\u0003\u0004')],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s that is called a photo, and keeps nothing', async (_, file) => {
    const before = await listed();
    const refused = await send(file, 'photo.jpg');
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      code: expect.stringMatching(/^FILE_/) as string,
      errors: [{ field: 'file' }],
    });
    expect(await listed()).toEqual(before);
  });

  it('refuses what is too large, two files at once, and no file', async () => {
    const large = await send(Buffer.alloc(15 * 1024 * 1024 + 1, 0xff), 'large.jpg');
    expect([large.status, (large.body as { code: string }).code]).toEqual([
      413,
      'PAYLOAD_TOO_LARGE',
    ]);
    const two = await api()
      .post(url)
      .set(await as(people.gridMember))
      .attach('file', await photo(), 'a.jpg')
      .attach('file', await photo(), 'b.jpg');
    expect(two.status).toBe(400);
    const none = await api()
      .post(url)
      .set(await as(people.gridMember));
    expect(none.body).toMatchObject({ code: 'FILE_MISSING' });
  });

  it('is not there for those who do not see the case, nor under another case', async () => {
    const { id } = (await send(await photo(), 'a.jpg')).body as { id: string };
    const other = await reported();
    for (const [address, username] of [
      [url, people.otherTownship],
      [`${url}/${id}`, people.otherTownship],
      [`/api/cases/${other}/evidence/${id}`, people.gridMember],
      [`${url}/${randomUUID()}`, people.gridMember],
    ] as const) {
      const answer = await api()
        .get(address)
        .set(await as(username));
      expect([address, answer.status]).toEqual([address, 404]);
    }
    expect((await send(await photo(), 'a.jpg', people.otherTownship)).status).toBe(404);
  });
});
