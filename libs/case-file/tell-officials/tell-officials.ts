import { Injectable } from '@nestjs/common';
import { DirectoryService } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { MatterReader } from '@grid/matter';
import { NoticeService } from '@grid/notice';
import { UnitOfWork } from '@grid/persistence';
import { type OfficialNoticeKind, officialNotice } from './official-notice';

/** Who is to be told what of a case or proceeding. */
export interface TellOfficialsCommand {
  readonly caseId: string;
  readonly about: OfficialNoticeKind;
  readonly step: string;
  /** Candidate groups, `<organisation>.<role>`: everybody who may act in one is told. */
  readonly groups: readonly string[];
  /** ISO 8601 with +08:00; null where no limit is meant. */
  readonly dueAt: string | null;
  /** The engine's key of the element that asks: it is said once for each. */
  readonly occasion: string;
}

/**
 * Tells officials that a limit is near or has passed (QY26.1, ZJ33.2), that a case was handed up to them (ZJ33.1), or of a
 * major incident (QY24).
 */
@Injectable()
export class TellOfficials {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly matters: MatterReader,
    private readonly directory: DirectoryService,
    private readonly notices: NoticeService,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated: each is told once for the occasion. A group that nobody holds tells nobody. */
  async execute(command: TellOfficialsCommand): Promise<void> {
    const { caseId, about: kind, step, groups, dueAt, occasion } = command;
    const matter = await this.matters.find(caseId);
    if (matter === null) return;
    const { number: caseNumber, placeText, titleZh: zh, titleEn: en } = matter;
    const words = officialNotice(kind, step, {
      ...{ caseNumber, placeText, dueAt },
      ofList: matter.kind !== 'incident',
      category: { zh, en },
    });
    await this.unitOfWork.run(async (manager) => {
      const today = localDay(this.clock.now());
      const holders = await this.directory.holdersOf(groups, today, manager);
      const told = holders.map(({ accountId }) => accountId);
      await this.notices.tellAll(manager, told, {
        about: { kind: 'case', id: caseId },
        ...{ kind, occasion },
        ...words,
      });
    });
  }
}
