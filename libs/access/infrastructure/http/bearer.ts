import type { Request } from 'express';
import { looksLikeApiKey } from '../../service-client/domain/api-key';

/** The bearer token of a request; null without one. */
export function bearerOf(request: Request): string | null {
  const [scheme, token] = (request.header('authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token !== undefined ? token : null;
}

/** The key that a system shows as its bearer token; null for a person's token and without one. */
export function apiKeyOf(request: Request): string | null {
  const token = bearerOf(request);
  return token !== null && looksLikeApiKey(token) ? token : null;
}
