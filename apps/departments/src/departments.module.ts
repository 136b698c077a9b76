import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { Behaviours } from './behaviour/behaviours';
import { BehavioursController } from './behaviour/behaviours.controller';
import { CallbackOutbox } from './callbacks/callback-outbox';
import { CallbackRelay } from './callbacks/callback-relay';
import { CallbackSender } from './callbacks/callback-sender';
import { Credentials } from './callbacks/credentials';
import { RefusedCallbacks } from './callbacks/refused-callbacks';
import { databaseOptions } from './database/database-options';
import { DeskClock } from './clock/desk-clock';
import { EvidenceController } from './evidence/evidence.controller';
import { EvidenceFiles } from './evidence/evidence-files';
import { HealthController } from './http/health.controller';
import { Settings } from './settings';
import { AcceptWorkOrder } from './work-orders/accept-work-order/accept-work-order';
import { AnswerWorkOrder } from './work-orders/answer-work-order/answer-work-order';
import { AskForMoreTime } from './work-orders/extensions/ask-for-more-time';
import { TakeExtensionDecision } from './work-orders/extensions/take-extension-decision';
import { ListWorkOrders } from './work-orders/list-work-orders/list-work-orders';
import { ObjectToWorkOrder } from './work-orders/object-to-work-order/object-to-work-order';
import { PlaceWorkOrder } from './work-orders/place-work-order/place-work-order';
import { NextAct } from './work-orders/self-acting/next-act';
import { SelfActing } from './work-orders/self-acting/self-acting';
import { TakeSupervision } from './work-orders/supervisions/take-supervision';
import { WorkOrderActsController } from './work-orders/work-order-acts.controller';
import { WorkOrderViews } from './work-orders/work-order-views';
import { WorkOrdersController } from './work-orders/work-orders.controller';

@Module({})
export class DepartmentsModule {
  /** One departments' system with these settings. */
  static with(settings: Settings): DynamicModule {
    return {
      module: DepartmentsModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: loggerOptions(settings) }),
        TypeOrmModule.forRoot(databaseOptions(settings.get('DEPARTMENTS_DATABASE_URL'))),
      ],
      controllers: [
        WorkOrdersController,
        WorkOrderActsController,
        EvidenceController,
        BehavioursController,
        HealthController,
      ],
      providers: [
        { provide: Settings, useValue: settings },
        Behaviours,
        DeskClock,
        EvidenceFiles,
        PlaceWorkOrder,
        AcceptWorkOrder,
        AnswerWorkOrder,
        ObjectToWorkOrder,
        AskForMoreTime,
        TakeExtensionDecision,
        TakeSupervision,
        NextAct,
        SelfActing,
        ListWorkOrders,
        WorkOrderViews,
        CallbackOutbox,
        Credentials,
        CallbackSender,
        RefusedCallbacks,
        CallbackRelay,
      ],
    };
  }
}

/** One line a request without headers or bodies: neither the token nor what a case is about is logged. */
function loggerOptions(settings: Settings) {
  return {
    level: settings.get('LOG_LEVEL'),
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        url,
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    autoLogging: { ignore: ({ url }: IncomingMessage) => url?.startsWith('/health/') === true },
  };
}
