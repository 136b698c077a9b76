import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * Serves the built web app beside the API. Files with a hash in their name are kept by the browser;
 * every other path of a page answers the app's one HTML file, which finds its page itself.
 */
export function serveWeb(app: NestExpressApplication, root: string): void {
  const folder = resolve(root);
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.useStaticAssets(join(folder, 'assets'), {
    prefix: '/assets/',
    immutable: true,
    maxAge: YEAR_MS,
  });
  app.useStaticAssets(folder, { index: false });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage =
      request.method === 'GET' &&
      request.accepts('html') !== false &&
      !/^\/(api|health|metrics|assets)(\/|$)/.test(request.path);
    if (!isPage) {
      next();
      return;
    }
    response.sendFile(page, { headers: { 'Cache-Control': 'no-cache' } });
  });
}
