import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { withNullTypes } from './null-types';

/** Describes the HTTP interface as OpenAPI 3.1. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('网格化服务管理 / Grid service management')
    .setDescription(
      '所有编号与引擎键为字符串，时间为带时区的 ISO 8601；错误按 RFC 9457 返回，其语言由 Accept-Language（zh 或 en）决定。' +
        ' / All ids and engine keys are strings, times are ISO 8601 with offset, errors are RFC 9457 problem details' +
        ' in the language of Accept-Language (zh or en).',
    )
    .setVersion('0.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', '本系统 / this system')
    .addBearerAuth()
    .addTag('auth', '登录与本人 / signing in, and who one is')
    .addTag('directory', '区划、网格与类别 / divisions, grids and categories')
    .addTag('reports', '上报 / reporting')
    .addTag('cases', '案件与追溯 / cases and their course')
    .addTag(
      'personal data',
      '个人信息的查看、查找与导出 / seeing, finding and exporting personal data',
    )
    .addTag('tasks', '待办 / the tasklist')
    .addTag('notices', '消息 / notices')
    .addTag('record', '操作记录 / the record of every act')
    .addTag('departments', '部门系统回调 / callbacks of the departments’ systems')
    .build();
  return withNullTypes(SwaggerModule.createDocument(app, about));
}
