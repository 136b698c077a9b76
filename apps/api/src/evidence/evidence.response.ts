import { ApiProperty } from '@nestjs/swagger';
import { EVIDENCE_PURPOSES, type EvidencePurpose, type EvidenceView } from '@grid/evidence';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** When and under which rule a photo was erased. */
export class EvidenceErasedResponse {
  @Grade('internal') @ApiProperty(time) at: string;
  @Grade('internal') @ApiProperty() ruleCode: string;
}

/** A photo of a case, without its picture. */
export class EvidenceResponse implements EvidenceView {
  @Grade('internal') @ApiProperty(uuid) id: string;

  @Grade('internal')
  @ApiProperty({ enum: EVIDENCE_PURPOSES, description: '用途 / what the photo is for' })
  purpose: EvidencePurpose;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({ ...nullableText, description: '原文件名 / the name that the file had' })
  name: string | null;

  @Grade('internal') @ApiProperty({ enum: ['image/jpeg'] }) mediaType: string;
  @Grade('internal') @ApiProperty() byteCount: number;
  @Grade('internal') @ApiProperty() width: number;
  @Grade('internal') @ApiProperty() height: number;
  @Grade('internal') @ApiProperty() sha256: string;
  @Grade('internal') @ApiProperty(nullableTime) takenAt: string | null;
  @Grade('internal') @ApiProperty(time) addedAt: string;
  @Grade('internal') @ApiProperty() addedBy: string;

  @Grade('internal')
  @ApiProperty({ enum: ['person', 'department'] })
  source: EvidenceView['source'];

  @Grade('personal', { mask: 'whole' })
  @ApiProperty({
    ...nullableText,
    description: '拍摄位置，纬度,经度（WGS 84）/ where it was taken, latitude,longitude',
    example: '23.685,113.05',
  })
  place: string | null;

  @ApiProperty({ type: EvidenceErasedResponse, nullable: true })
  erased: EvidenceErasedResponse | null;
}

/** The id of a photo that was added. */
export class EvidenceAddedResponse {
  @Grade('internal') @ApiProperty(uuid) id: string;
}
