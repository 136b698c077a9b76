import { Controller, Get, Module, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import type { Permission } from '../domain/permission';
import { Requires } from '../infrastructure/http/requires.decorator';
import { RoutePermissions } from './route-permissions';

@Controller('good')
@Requires('case.readOwn')
class GoodController {
  @Get()
  inherited(): void {}

  @Get('open')
  @Requires('anyone')
  open(): void {}

  notARoute(): void {}
}

@Controller('silent')
class SilentController {
  @Get()
  silent(): void {}
}

@Controller('mistyped')
class MistypedController {
  @Get()
  @Requires('case.readEverything' as Permission)
  mistyped(): void {}
}

async function start(...controllers: Type[]): Promise<void> {
  @Module({ imports: [DiscoveryModule], controllers, providers: [RoutePermissions] })
  class ProgramModule {}
  const module = await Test.createTestingModule({ imports: [ProgramModule] }).compile();
  await module.init();
  await module.close();
}

describe('RoutePermissions', () => {
  it('lets a program start whose routes all name a permission', async () => {
    await expect(start(GoodController)).resolves.toBeUndefined();
  });

  it('stops a program with a route that names none or one that is unknown', async () => {
    await expect(start(GoodController, SilentController, MistypedController)).rejects.toThrow(
      'SilentController.silent, MistypedController.mistyped',
    );
  });
});
