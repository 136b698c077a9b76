import type { IncomingMessage, ServerResponse } from 'node:http';
import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AppConfig } from './app-config';
import { ConfigModule } from './config.module';
import { errorForLog } from './error-for-log';

/**
 * Structured logs on standard output. Of a request only method, path and answer are written:
 * no query, header, body or address, and of a failed statement neither its text nor its values, any of which may
 * hold what somebody typed about a person.
 */
@Module({
  imports: [
    LoggerModule.forRootAsync({
      imports: [ConfigModule],
      inject: [AppConfig],
      useFactory: (config: AppConfig) => ({
        pinoHttp: {
          level: config.get('LOG_LEVEL'),
          autoLogging: { ignore: (request) => isRoutine(request.url ?? '') },
          customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'debug'),
          serializers: {
            req: (request: IncomingMessage) => ({
              method: request.method,
              path: (request.url ?? '').split('?')[0],
            }),
            err: errorForLog,
            res: (response: ServerResponse) => ({ statusCode: response.statusCode }),
          },
        },
      }),
    }),
  ],
  exports: [LoggerModule],
})
export class LoggingModule {}

function isRoutine(url: string): boolean {
  return url.startsWith('/health') || url.startsWith('/metrics') || url.startsWith('/assets');
}
