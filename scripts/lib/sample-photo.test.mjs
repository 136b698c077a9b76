import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { photoForm, samplePhoto } from './sample-photo.mjs';

test('is a whole picture, and goes as a form with one file', async () => {
  const { format, width, height } = await sharp(samplePhoto()).metadata();
  assert.deepEqual([format, width, height], ['png', 64, 64]);
  await sharp(samplePhoto(), { failOn: 'truncated' }).toBuffer();
  const { body, type } = await photoForm();
  assert.match(type, /^multipart\/form-data; boundary=/);
  assert.ok(body.includes('name="file"'));
});
