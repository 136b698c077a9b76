import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

/** Paths that are no page of the web app. */
const OTHERS = /^\/(api|health|metrics|assets)(\/|$)/;

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * Serves the built web app beside the API. Files with a hash in their name are kept by the browser; every other path
 * of a page answers the app's one HTML file, which finds its page itself. For a request of the API the disk is not
 * looked at.
 */
export function serveWeb(app: NestExpressApplication, root: string): void {
  const folder = resolve(root);
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  const files = new Set(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'index.html')
      .map((entry) => `/${entry.name}`),
  );
  app.useStaticAssets(join(folder, 'assets'), {
    prefix: '/assets/',
    immutable: true,
    maxAge: YEAR_MS,
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!/^(GET|HEAD)$/.test(request.method) || OTHERS.test(request.path)) next();
    else if (files.has(request.path)) response.sendFile(join(folder, request.path));
    else if (request.accepts('html') === false) next();
    else response.sendFile(page, { headers: { 'Cache-Control': 'no-cache' } });
  });
}
