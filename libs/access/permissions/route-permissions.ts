import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PERMISSIONS } from '../domain/permission';
import { OPENINGS, REQUIRED_PERMISSION } from '../infrastructure/http/requires.decorator';

const OPEN_TO = new Set<string>(OPENINGS);

/** Lets the program start only when every route says whom it is for, in words that are known. */
@Injectable()
export class RoutePermissions implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Error naming every route without a permission or with an unknown one */
  onApplicationBootstrap(): void {
    const wrong = this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (typeof metatype !== 'function' || instance === undefined) return [];
      const prototype = Object.getPrototypeOf(instance) as object;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((name) => ({ name, handler: Reflect.get(prototype, name) as () => unknown }))
        .filter(({ handler }) => Reflect.hasMetadata(PATH_METADATA, handler))
        .filter(({ handler }) => !this.isKnown(handler, metatype as () => unknown))
        .map(({ name }) => `${metatype.name}.${name}`);
    });
    if (wrong.length === 0) return;
    throw new Error(`These routes name no permission that is known: ${wrong.join(', ')}`);
  }

  private isKnown(handler: () => unknown, controller: () => unknown): boolean {
    const required = this.reflector.getAllAndOverride<string | undefined>(REQUIRED_PERMISSION, [
      handler,
      controller,
    ]);
    return (
      required !== undefined && (OPEN_TO.has(required) || Object.hasOwn(PERMISSIONS, required))
    );
  }
}
