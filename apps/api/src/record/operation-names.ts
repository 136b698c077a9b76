import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { BilingualText } from '@grid/kernel';

/** Where `@ApiOperation` keeps what it was given. */
const API_OPERATION = 'swagger/apiOperation';

/** What the operations of this api are called; refused and failed acts are on record under their ids. */
@Injectable()
export class OperationNames implements OnModuleInit {
  private readonly names = new Map<string, BilingualText>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    for (const { metatype } of this.discovery.getControllers()) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as Readonly<Record<string, object>>;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        this.learn(prototype[method]);
      }
    }
  }

  of(operationId: string): BilingualText | undefined {
    return this.names.get(operationId);
  }

  /** Every operation that can be refused or fail. */
  all(): readonly (readonly [string, BilingualText])[] {
    return [...this.names];
  }

  private learn(handler: object | undefined): void {
    if (handler === undefined) return;
    const operation = Reflect.getMetadata(API_OPERATION, handler) as
      { operationId?: string; summary?: string } | undefined;
    const [zh, en] = operation?.summary?.split(' / ') ?? [];
    if (operation?.operationId === undefined || zh === undefined) return;
    this.names.set(operation.operationId, { zh, en: en ?? zh });
  }
}
