import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '@grid/directory';
import { AdministeredClients } from './administer/administered-clients';
import { SecretMaker } from './administer/secret-maker';
import { ServiceClientList } from './administer/service-client-list';
import { ServiceClients } from './administer/service-clients';
import { LastUse } from './authenticate/last-use';
import { ServiceKeys } from './authenticate/service-keys';
import { WebhookSecrets } from './authenticate/webhook-secrets';
import { HandOverDepartments } from './hand-over/hand-over-departments';
import { ServiceClientEntity } from './infrastructure/service-client.entity';
import { ServiceSecretEntity } from './infrastructure/service-secret.entity';

/** Which other systems are let in, and how they are known. */
@Module({
  imports: [TypeOrmModule.forFeature([ServiceClientEntity, ServiceSecretEntity]), DirectoryModule],
  providers: [
    AdministeredClients,
    SecretMaker,
    ServiceClientList,
    ServiceClients,
    HandOverDepartments,
    LastUse,
    ServiceKeys,
    WebhookSecrets,
  ],
  exports: [
    AdministeredClients,
    HandOverDepartments,
    ServiceClientList,
    ServiceClients,
    LastUse,
    ServiceKeys,
    WebhookSecrets,
  ],
})
export class ServiceClientModule {}
