import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { AccessService, ServiceKeys, apiKeyOf } from '@grid/access';
import { AppConfig } from '@grid/config';
import { DomainError } from '@grid/kernel';
import type { Request } from 'express';

/**
 * Lets through who asks from this very machine, and systems with the scope `metrics.read`; everybody only with
 * METRICS_OPEN. What a proxy on this machine passes on comes from elsewhere.
 */
@Injectable()
export class MetricsGuard implements CanActivate {
  constructor(
    private readonly config: AppConfig,
    private readonly serviceKeys: ServiceKeys,
    private readonly access: AccessService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    if (this.config.get('METRICS_OPEN') || isFromThisMachine(request)) return true;
    const key = apiKeyOf(request);
    if (key === null) {
      throw new DomainError('unauthenticated', 'UNAUTHENTICATED', {
        zh: '请出示具有“运行指标”权限的接入密钥。',
        en: 'Please show a key with the scope metrics.read.',
      });
    }
    this.access.require(await this.serviceKeys.actorOf(key), 'metrics.read');
    return true;
  }
}

const LOOPBACK = /^(::ffff:)?127\.|^::1$/;

function isFromThisMachine({ socket, headers }: Request): boolean {
  const isPassedOn = ['forwarded', 'x-forwarded-for', 'via'].some((name) => name in headers);
  return !isPassedOn && LOOPBACK.test(socket.remoteAddress ?? '');
}
