import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppConfig } from '@grid/config';
import { DirectoryModule } from '@grid/directory';
import { AccessService } from './access.service';
import { ActorService } from './actor.service';
import { AccountEntity } from './infrastructure/account.entity';
import { RolePermissionEntity } from './infrastructure/role-permission.entity';
import { SignInService } from './sign-in/sign-in.service';

/** Who may do and see what. */
@Module({
  imports: [
    TypeOrmModule.forFeature([AccountEntity, RolePermissionEntity]),
    DirectoryModule,
    JwtModule.registerAsync({
      inject: [AppConfig],
      useFactory: (config: AppConfig) => ({
        secret: config.require('JWT_SECRET'),
        signOptions: { algorithm: 'HS256' },
      }),
    }),
  ],
  providers: [AccessService, ActorService, SignInService],
  exports: [AccessService, ActorService, SignInService, JwtModule],
})
export class AccessModule {}
