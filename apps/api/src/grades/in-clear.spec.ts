import { MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import type { Type } from '@nestjs/common';
import { MetadataScanner } from '@nestjs/core';
import { ApiModule } from '../api.module';
import { IN_CLEAR } from './in-clear.decorator';

const controllers = Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, ApiModule) as Type[];

function routesInClear(controller: Type): string[] {
  const prototype = controller.prototype as Record<string, object>;
  const ofClass = Reflect.getMetadata(IN_CLEAR, controller) as string | undefined;
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .filter((name) => Reflect.hasMetadata(PATH_METADATA, prototype[name] ?? {}))
    .flatMap((name) => {
      const ofRoute = Reflect.getMetadata(IN_CLEAR, prototype[name] ?? {}) as string | undefined;
      const reason = ofRoute ?? ofClass;
      return reason === undefined ? [] : [`${controller.name}.${name}: ${reason}`];
    });
}

describe('answers in clear', () => {
  it('are given by these routes alone', () => {
    expect(controllers.flatMap(routesInClear).sort()).toEqual([
      'AuthController.login: aboutCaller',
      'AuthController.me: aboutCaller',
      'AuthController.refresh: aboutCaller',
      'NoticesController.list: aboutCaller',
      'NoticesController.read: aboutCaller',
      'RevealController.reveal: purposeOnRecord',
    ]);
  });
});
