import { ApiProperty } from '@nestjs/swagger';
import type { AuditOutcome } from '@grid/audit';
import type { NamedPerson, RecordView } from '@grid/record';
import { Grade } from '../grades/grade.decorator';
import { article, nullableText, nullableUuid, time, uuid } from '../http/api-schemas';

const values = { type: 'object', additionalProperties: true } as const;
const nullableValues = { ...values, nullable: true } as const;
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;

/** Somebody whose id stands in the values of an entry. */
export class NamedPersonResponse implements NamedPerson {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty() name: string;
}

/** One act on record. Personal values stand in it only as commitments. */
export class RecordEntryResponse implements RecordView {
  @Grade('internal') @ApiProperty() id: string;
  @Grade('internal') @ApiProperty({ description: '链中位置 / its place in the chain' }) seq: string;
  @Grade('internal')
  @ApiProperty({ ...hash, description: '链接哈希 / hash of its link' })
  hash: string;
  @Grade('internal') @ApiProperty(time) at: string;
  @Grade('internal') @ApiProperty({ example: 'task.claim' }) action: string;
  @Grade('public') @ApiProperty(nullableText) actionZh: string | null;
  @Grade('public') @ApiProperty(nullableText) actionEn: string | null;
  @Grade('internal') @ApiProperty({ enum: ['done', 'refused', 'failed'] }) outcome: AuditOutcome;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '拒绝或失败的代码 / why it was refused or failed' })
  code: string | null;

  @Grade('internal') @ApiProperty(nullableUuid) accountId: string | null;
  @Grade('internal') @ApiProperty(nullableText) actorName: string | null;
  @Grade('internal') @ApiProperty(nullableText) postZh: string | null;
  @Grade('internal') @ApiProperty(nullableText) postEn: string | null;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '代谁行事 / whose place was taken' })
  actingForName: string | null;

  @Grade('internal') @ApiProperty(nullableUuid) caseId: string | null;
  @Grade('internal') @ApiProperty(nullableText) caseNumber: string | null;
  @Grade('internal') @ApiProperty(nullableText) taskKey: string | null;
  @Grade('internal') @ApiProperty(nullableText) elementId: string | null;
  @Grade('public') @ApiProperty(nullableText) elementZh: string | null;
  @Grade('public') @ApiProperty(nullableText) elementEn: string | null;
  @Grade('public') @ApiProperty(article) article: string | null;
  @Grade('internal') @ApiProperty(nullableValues) oldValue: RecordView['oldValue'];
  @Grade('internal') @ApiProperty(nullableValues) newValue: RecordView['newValue'];
  @Grade('internal') @ApiProperty(values) detail: RecordView['detail'];
  @ApiProperty({ type: [NamedPersonResponse] }) people: readonly NamedPersonResponse[];
  @Grade('internal') @ApiProperty(nullableText) requestId: string | null;
  @Grade('internal') @ApiProperty(nullableText) sourceAddress: string | null;
}
