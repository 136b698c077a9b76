import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessAdministrationModule, AccessGuard, AccessModule, OidcModule } from '@grid/access';
import { AuditModule } from '@grid/audit';
import { CaseFileModule, ClocksModule } from '@grid/case-file';
import { ConfigModule, LoggingModule } from '@grid/config';
import { DeadlinesModule } from '@grid/deadlines';
import { DepartmentModule } from '@grid/department';
import { DirectoryAdministrationModule, DirectoryModule } from '@grid/directory';
import { EvidenceModule } from '@grid/evidence';
import { GridOrderModule } from '@grid/grid-order';
import { HumanTaskModule } from '@grid/human-task';
import { JointHandlingModule } from '@grid/joint-handling';
import { IntakeModule } from '@grid/intake';
import { ItemApplicationsModule, ItemListModule } from '@grid/item-list';
import { JurisdictionModule } from '@grid/jurisdiction';
import { LawModule } from '@grid/law';
import { NoticeModule } from '@grid/notice';
import { OrchestrationModule } from '@grid/orchestration';
import { ServingPersistenceModule } from '@grid/persistence';
import { RecordModule } from '@grid/record';
import { DisclosureModule, PersonalDataModule } from '@grid/personal-data';
import { NotesAct } from './acts/notes-act.guard';
import { ReadingInterceptor } from './acts/reading.interceptor';
import { RefusalsOnRecord } from './acts/refusals-on-record';
import { AccountsController } from './administration/accounts.controller';
import { OfficeHoursController } from './administration/office-hours.controller';
import { OrganisationsController } from './administration/organisations.controller';
import { PlacesController } from './administration/places.controller';
import { PostsController } from './administration/posts.controller';
import { SubstitutionsController } from './administration/substitutions.controller';
import { AlarmsController } from './alarms/alarms.controller';
import { AuthController } from './auth/auth.controller';
import { AccountIdentitiesController } from './auth/oidc/account-identities.controller';
import { OidcController } from './auth/oidc/oidc.controller';
import { PostRulesController } from './auth/oidc/post-rules.controller';
import { TransactionCookie } from './auth/oidc/transaction-cookie';
import { OwnSessionsController } from './auth/own-sessions.controller';
import { PasswordController } from './auth/password.controller';
import { RefreshCookie } from './auth/refresh-cookie';
import { SignInMethodsController } from './auth/sign-in-methods.controller';
import { AnnotationsController } from './cases/annotations.controller';
import { CasesController } from './cases/cases.controller';
import { EngineDisputeCap } from './cases/engine-dispute-cap';
import { CaseExportController } from './cases/export/case-export.controller';
import { FindByPersonController } from './cases/find-by-person.controller';
import { RevealController } from './cases/reveal.controller';
import { JointHandlingController } from './joint-handling/joint-handling.controller';
import { SeparationController } from './cases/separation.controller';
import { DepartmentCallbacksController } from './department-callbacks/department-callbacks.controller';
import { DepartmentEndpointsController } from './department-endpoints/department-endpoints.controller';
import { DisputesController } from './disputes/disputes.controller';
import { ListProposalsController } from './disputes/list-proposals.controller';
import { DirectoryController } from './directory/directory.controller';
import { OfficialsController } from './directory/officials.controller';
import { EventStreams } from './events/event-streams.service';
import { EventsController } from './events/events.controller';
import { ExportsController } from './exports/exports.controller';
import { GradesGateModule } from './grades/grades-gate.module';
import { EvidenceController } from './evidence/evidence.controller';
import { StagedEvidenceController } from './evidence/staged-evidence.controller';
import { GridOrdersController } from './grid-orders/grid-orders.controller';
import { RequestShapeGuard } from './hardening/request-shape.guard';
import { HealthController } from './health/health.controller';
import { ItemListsController } from './item-lists/item-lists.controller';
import { ListChoicesController } from './item-lists/list-choices.controller';
import { EngineSubmissionRules } from './item-proceedings/engine-submission-rules';
import { ItemProceedingsController } from './item-proceedings/item-proceedings.controller';
import { ProceedingCourseController } from './item-proceedings/proceeding-course.controller';
import { LawController } from './law/law.controller';
import { NoticesController } from './notices/notices.controller';
import { OperationNames } from './record/operation-names';
import { RecordController } from './record/record.controller';
import { ReportsController } from './reports/reports.controller';
import { AccountLimitGuard } from './request-limit/account-limit.guard';
import { AddressLimitGuard } from './request-limit/address-limit.guard';
import { RequestLimits } from './request-limit/request-limits';
import { ServiceClientAnswers } from './service-clients/service-client-answers';
import { ServiceClientsController } from './service-clients/service-clients.controller';
import { MattersController } from './task-acts/matters.controller';
import { SignersController } from './task-acts/signers.controller';
import { TaskActsController } from './task-acts/task-acts.controller';
import { TasksController } from './tasks/tasks.controller';

/** The HTTP side of the system. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    ServingPersistenceModule,
    AuditModule,
    AccessModule,
    AccessAdministrationModule,
    OidcModule,
    DirectoryModule,
    DirectoryAdministrationModule,
    IntakeModule,
    ItemListModule,
    ItemApplicationsModule.asking(EngineSubmissionRules, [OrchestrationModule.client()]),
    LawModule,
    EvidenceModule,
    HumanTaskModule,
    JointHandlingModule,
    CaseFileModule,
    ClocksModule.asking(EngineDisputeCap, [OrchestrationModule.client()]),
    DeadlinesModule,
    JurisdictionModule,
    DepartmentModule,
    GridOrderModule,
    NoticeModule,
    PersonalDataModule,
    DisclosureModule,
    RecordModule,
    DiscoveryModule,
    GradesGateModule,
  ],
  controllers: [
    AuthController,
    OwnSessionsController,
    PasswordController,
    SignInMethodsController,
    OidcController,
    AccountIdentitiesController,
    PostRulesController,
    DirectoryController,
    OfficialsController,
    AccountsController,
    PostsController,
    SubstitutionsController,
    OfficeHoursController,
    OrganisationsController,
    PlacesController,
    ItemListsController,
    ListChoicesController,
    ItemProceedingsController,
    ProceedingCourseController,
    LawController,
    ReportsController,
    CaseExportController,
    FindByPersonController,
    RevealController,
    AnnotationsController,
    CasesController,
    DisputesController,
    ListProposalsController,
    AlarmsController,
    ExportsController,
    EvidenceController,
    StagedEvidenceController,
    SeparationController,
    JointHandlingController,
    TasksController,
    TaskActsController,
    SignersController,
    MattersController,
    GridOrdersController,
    NoticesController,
    EventsController,
    DepartmentCallbacksController,
    DepartmentEndpointsController,
    ServiceClientsController,
    RecordController,
    HealthController,
  ],
  providers: [
    RefreshCookie,
    TransactionCookie,
    RefusalsOnRecord,
    OperationNames,
    RequestLimits,
    EventStreams,
    ServiceClientAnswers,
    { provide: APP_GUARD, useClass: NotesAct },
    { provide: APP_GUARD, useClass: AddressLimitGuard },
    { provide: APP_GUARD, useClass: RequestShapeGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: AccountLimitGuard },
    { provide: APP_INTERCEPTOR, useClass: ReadingInterceptor },
  ],
})
export class ApiModule {}
