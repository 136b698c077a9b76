import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** Describes the HTTP interface as OpenAPI 3.1. */
export function describeApi(app: INestApplication): OpenAPIObject {
  return SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('网格化服务管理 / Grid service management')
      .setDescription(
        '所有编号与引擎键为字符串，时间为带时区的 ISO 8601；错误按 RFC 9457 返回。' +
          ' / All ids and engine keys are strings, times are ISO 8601 with offset, errors are RFC 9457 problem details.',
      )
      .setVersion('0.1.0')
      .addBearerAuth()
      .build(),
  );
}

/** Serves the description at /api/openapi.json and for reading at /api/docs. */
export function serveApiDescription(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
  });
}
