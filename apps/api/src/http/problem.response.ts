import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Grade } from '../grades/grade.decorator';
import { uuid } from './api-schemas';

/** One field that was refused. */
export class FieldProblemResponse {
  @Grade('public')
  @ApiProperty({ description: '字段路径 / path of the field in the request' })
  field: string;

  @Grade('public') @ApiProperty({ example: 'REQUIRED' }) code: string;
  @Grade('public') @ApiProperty() message: string;
}

/** Why a request was refused or failed: problem details (RFC 9457) with a code of ours. */
export class ProblemResponse {
  @Grade('public')
  @ApiProperty({ format: 'uri', example: 'urn:grid-governance:problem:FORBIDDEN' })
  type: string;

  @Grade('public')
  @ApiProperty({ description: '按 Accept-Language / in the language asked for' })
  title: string;

  @Grade('public') @ApiProperty({ type: 'integer', example: 403 }) status: number;
  @Grade('public') @ApiProperty() detail: string;

  @Grade('public')
  @ApiProperty({ example: 'FORBIDDEN', description: '稳定的错误代码 / stable' })
  code: string;

  @Grade('public') @ApiProperty({ description: '请求路径 / path of the request' }) instance: string;

  @Grade('public')
  @ApiPropertyOptional({ ...uuid, description: '审计记录中的编号 / as in the audit record' })
  requestId?: string;

  @Grade('public')
  @ApiPropertyOptional({ example: 'XX14', description: '依据的条款 / the clause it rests on' })
  article?: string;

  @ApiProperty({ type: [FieldProblemResponse] }) errors: FieldProblemResponse[];
}
