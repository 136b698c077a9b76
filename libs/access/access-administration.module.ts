import { Module } from '@nestjs/common';
import { DirectoryAdministrationModule } from '@grid/directory';
import { ArrangeAbsence } from './absence/arrange-absence';
import { EndAbsence } from './absence/end-absence';
import { ListArrangeablePosts } from './absence/list-arrangeable-posts';
import { ListAbsences } from './absence/list-absences';
import { AccessModule } from './access.module';
import { AccountRegister } from './accounts/account-register';
import { ListAccounts } from './accounts/list-accounts';
import { Appointments } from './appointments/appointments';
import { ListPosts } from './appointments/list-posts';
import { FindOfficials } from './officials/find-officials';

const services = [
  AccountRegister,
  Appointments,
  ArrangeAbsence,
  EndAbsence,
  FindOfficials,
  ListAbsences,
  ListArrangeablePosts,
  ListAccounts,
  ListPosts,
];

/** Accounts, who holds which post, and who acts for whom. */
@Module({
  imports: [AccessModule, DirectoryAdministrationModule],
  providers: services,
  exports: services,
})
export class AccessAdministrationModule {}
