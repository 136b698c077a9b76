import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { uuid } from './api-schemas';

/** One field that was refused. */
export class FieldProblemResponse {
  @ApiProperty({ description: '字段路径 / path of the field in the request' }) field: string;
  @ApiProperty({ example: 'REQUIRED' }) code: string;
  @ApiProperty() message: string;
}

/** Why a request was refused or failed: problem details (RFC 9457) with a code of ours. */
export class ProblemResponse {
  @ApiProperty({ format: 'uri', example: 'urn:grid-governance:problem:FORBIDDEN' }) type: string;
  @ApiProperty({ description: '按 Accept-Language / in the language asked for' }) title: string;
  @ApiProperty({ type: 'integer', example: 403 }) status: number;
  @ApiProperty() detail: string;
  @ApiProperty({ example: 'FORBIDDEN', description: '稳定的错误代码 / stable' }) code: string;
  @ApiProperty({ description: '请求路径 / path of the request' }) instance: string;

  @ApiPropertyOptional({ ...uuid, description: '审计记录中的编号 / as in the audit record' })
  requestId?: string;

  @ApiProperty({ type: [FieldProblemResponse] }) errors: FieldProblemResponse[];
}
