import { Controller, Get, Param, ParseUUIDPipe, StreamableFile, UseGuards } from '@nestjs/common';
import { Behaviours } from '../behaviour/behaviours';
import { BearerGuard } from '../http/bearer.guard';
import { Problem } from '../http/problem';
import { ListWorkOrders } from '../work-orders/list-work-orders/list-work-orders';
import { EvidenceFiles } from './evidence-files';

const aFile = new ParseUUIDPipe({ exceptionFactory: () => new Problem('EVIDENCE_UNKNOWN') });

/** Serves the photos that were named in answers. */
@Controller('work-orders/:workOrderId/evidence')
@UseGuards(BearerGuard)
export class EvidenceController {
  constructor(
    private readonly files: EvidenceFiles,
    private readonly workOrders: ListWorkOrders,
    private readonly behaviours: Behaviours,
  ) {}

  @Get(':evidenceId')
  async one(
    @Param('workOrderId', aFile) workOrderId: string,
    @Param('evidenceId', aFile) evidenceId: string,
  ): Promise<StreamableFile> {
    const { departmentCode } = await this.workOrders.one(workOrderId);
    return this.behaviours.attend(departmentCode, async () => {
      const { bytes, mediaType } = await this.files.one(workOrderId, evidenceId);
      return new StreamableFile(bytes, { type: mediaType, length: bytes.length });
    });
  }
}
