import type { Request } from 'express';

/** The language a person reads: Chinese unless English is preferred (Accept-Language). */
export function languageOf(request: Request): 'zh' | 'en' {
  return request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
}
