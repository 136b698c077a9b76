import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A photo in one colour, so that several can be told apart. */
export async function photoFile(colour = '#276'): Promise<ChosenFile> {
  const buffer = await sharp({
    create: { width: 640, height: 480, channels: 3, background: colour },
  })
    .jpeg()
    .toBuffer();
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer };
}

/** Chooses photos on the page and waits until the server has all of them. */
export async function addPhotos(page: Page, ...files: readonly ChosenFile[]): Promise<void> {
  await page.getByLabel('选择照片').setInputFiles([...files]);
  await keptPhotos(page, files.length);
}

/** Waits until so many photos of the form are kept by the server. */
export async function keptPhotos(page: Page, count: number): Promise<void> {
  const kept = page.getByRole('list', { name: '已添加的照片' }).locator('[data-state="kept"]');
  await kept.nth(count - 1).waitFor();
}
