import { createSecretKey } from 'node:crypto';
import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppConfig } from '@grid/config';
import { DirectoryModule } from '@grid/directory';
import { AccessService } from './access.service';
import { ActorService } from './actor.service';
import { DemoPasswords } from './demo-passwords/demo-passwords';
import { AccountEntity } from './infrastructure/account.entity';
import { RolePermissionEntity } from './infrastructure/role-permission.entity';
import { PasswordService } from './password/password.service';
import { RolePermissions } from './permissions/role-permissions';
import { RoutePermissions } from './permissions/route-permissions';
import { AccessTokens } from './session/access-tokens';
import { SessionService } from './session/session.service';
import { LocalSignIn } from './sign-in/local-sign-in';
import { SignInLimit } from './sign-in/sign-in-limit';
import { ServiceClientModule } from './service-client/service-client.module';
import { SignInService } from './sign-in/sign-in.service';

/** Who may do and see what. */
@Module({
  imports: [
    TypeOrmModule.forFeature([AccountEntity, RolePermissionEntity]),
    DirectoryModule,
    DiscoveryModule,
    ServiceClientModule,
    JwtModule.registerAsync({
      inject: [AppConfig],
      useFactory: (config: AppConfig) => ({
        secret: createSecretKey(config.require('JWT_SECRET'), 'utf8'),
        signOptions: { algorithm: 'HS256' },
      }),
    }),
  ],
  providers: [
    AccessService,
    AccessTokens,
    ActorService,
    DemoPasswords,
    LocalSignIn,
    PasswordService,
    RolePermissions,
    RoutePermissions,
    SessionService,
    SignInLimit,
    SignInService,
  ],
  exports: [
    AccessService,
    ActorService,
    DemoPasswords,
    LocalSignIn,
    PasswordService,
    ServiceClientModule,
    SessionService,
    SignInLimit,
    SignInService,
  ],
})
export class AccessModule {}
