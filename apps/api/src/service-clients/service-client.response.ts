import { ApiProperty } from '@nestjs/swagger';
import { type ServiceClientView, type ServiceKind, SERVICE_KIND_NAMES } from '@grid/access';
import { Grade } from '../grades/grade.decorator';
import { nullableTime, time, uuid } from '../http/api-schemas';

/** The organisation on whose behalf a system acts. */
export class ServiceOrganisationResponse {
  @Grade('public') @ApiProperty({ example: '441802-urban-management' }) code: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
}

/** A secret that is good now; its value was shown once. */
export class ServiceSecretResponse {
  @Grade('internal') @ApiProperty(time) createdAt: string;

  @Grade('internal')
  @ApiProperty({
    ...nullableTime,
    description: '旧密钥在此之前仍有效 / until then an old one stays good',
  })
  validUntil: string | null;
}

/** A system that is let in. */
export class ServiceClientResponse implements Pick<ServiceClientView, 'id' | 'kind' | 'label'> {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ enum: SERVICE_KIND_NAMES }) kind: ServiceKind;

  @ApiProperty({ type: ServiceOrganisationResponse, nullable: true })
  organisation: ServiceOrganisationResponse | null;

  @Grade('internal') @ApiProperty() label: string;
  @Grade('internal') @ApiProperty({ type: [String], example: ['metrics.read'] }) scopes: string[];
  @Grade('internal') @ApiProperty(time) createdAt: string;
  @Grade('internal') @ApiProperty(nullableTime) expiresAt: string | null;
  @Grade('internal') @ApiProperty(nullableTime) disabledAt: string | null;

  @Grade('internal')
  @ApiProperty({ ...nullableTime, description: '精确到分 / to the minute' })
  lastUsedAt: string | null;

  @ApiProperty({ type: [ServiceSecretResponse], description: '新者在前 / newest first' })
  secrets: ServiceSecretResponse[];
}

/** A client with the value of its new secret. */
export class ServiceClientSecretResponse {
  @ApiProperty({ type: ServiceClientResponse }) client: ServiceClientResponse;

  @Grade('internal')
  @ApiProperty({ description: '只显示这一次 / shown this once only' })
  secret: string;
}
