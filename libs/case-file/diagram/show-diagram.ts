import { Injectable } from '@nestjs/common';
import type { CaseScope } from '@grid/access';
import { CaseReaderService, caseUnknown } from '@grid/intake';
import { toLocalIso } from '@grid/kernel';
import { elementInfo } from '@grid/process-contract';
import { CaseDiagramQuery, type DiagramElement } from '@grid/trace';

/** The diagram that a case really runs on, and where it stands in it. Times in ISO 8601 with +08:00. */
export interface DiagramView {
  readonly processId: string | null;
  readonly version: number | null;
  readonly xml: string | null;
  readonly elements: readonly {
    readonly elementId: string;
    readonly state: DiagramElement['state'];
    readonly enteredAt: string;
    readonly leftAt: string | null;
    readonly count: number;
    readonly labelZh: string;
    readonly labelEn: string;
    readonly article: string | null;
  }[];
  readonly flows: readonly string[];
}

/** Shows the live diagram of a case. */
@Injectable()
export class ShowDiagram {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly diagrams: CaseDiagramQuery,
  ) {}

  /** Empty while the engine has not begun. @throws DomainError CASE_UNKNOWN */
  async execute(scope: CaseScope, caseId: string): Promise<DiagramView> {
    if ((await this.cases.find(scope, caseId)) === null) throw caseUnknown();
    const diagram = await this.diagrams.ofCase(caseId);
    if (diagram === null) {
      return { processId: null, version: null, xml: null, elements: [], flows: [] };
    }
    const { processId, version, xml, flows } = diagram;
    const elements = diagram.elements.map((element) => {
      const info = elementInfo(processId, element.elementId);
      return {
        ...element,
        enteredAt: toLocalIso(element.enteredAt),
        leftAt: element.leftAt === null ? null : toLocalIso(element.leftAt),
        labelZh: info?.nameZh ?? element.elementId,
        labelEn: info?.nameEn ?? element.elementId,
        article: info?.article ?? null,
      };
    });
    return { processId, version, xml, elements, flows };
  }
}
