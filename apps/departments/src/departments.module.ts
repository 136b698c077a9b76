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
import { databaseOptions } from './database/database-options';
import { HealthController } from './http/health.controller';
import { Settings } from './settings';
import { AnswerWorkOrder } from './work-orders/answer-work-order/answer-work-order';
import { SelfAnswering } from './work-orders/answer-work-order/self-answering';
import { ListWorkOrders } from './work-orders/list-work-orders/list-work-orders';
import { PlaceWorkOrder } from './work-orders/place-work-order/place-work-order';
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
      controllers: [WorkOrdersController, BehavioursController, HealthController],
      providers: [
        { provide: Settings, useValue: settings },
        Behaviours,
        PlaceWorkOrder,
        AnswerWorkOrder,
        SelfAnswering,
        ListWorkOrders,
        CallbackOutbox,
        Credentials,
        CallbackSender,
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
