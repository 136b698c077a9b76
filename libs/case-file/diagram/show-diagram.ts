import { Injectable } from '@nestjs/common';
import type { CaseScope } from '@grid/access';
import { CaseReaderService, caseUnknown } from '@grid/intake';
import { DomainError, toLocalIso } from '@grid/kernel';
import { articlesIn, elementInfo, processInfo } from '@grid/process-contract';
import { type CaseDiagram, CaseDiagramQuery, type DiagramElement } from '@grid/trace';

/** A process that a case runs or ran, whose diagram can be asked for. */
export interface DiagramInstance {
  readonly key: string;
  readonly parentKey: string | null;
  readonly processId: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly state: 'active' | 'completed' | 'terminated';
  readonly startedAt: string;
}

/** The diagram that a case really runs on, and where it stands in it. Times in ISO 8601 with +08:00. */
export interface DiagramView {
  /** Which of `instances` is drawn; null while the engine has not begun. */
  readonly instanceKey: string | null;
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
  /** Everything the case runs or ran, each caller before what it called. */
  readonly instances: readonly DiagramInstance[];
}

/** Shows the live diagram of a case. */
@Injectable()
export class ShowDiagram {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly diagrams: CaseDiagramQuery,
  ) {}

  /**
   * One of the case's instances, or else the process that its report began; empty while the engine has not begun.
   * @throws DomainError CASE_UNKNOWN, DIAGRAM_UNKNOWN for an instance that is not of this case
   */
  async execute(
    scope: CaseScope,
    caseId: string,
    instanceKey: string | null = null,
  ): Promise<DiagramView> {
    const incident = await this.cases.find(scope, caseId);
    if (incident === null) throw caseUnknown();
    return this.ofMatter(incident, instanceKey);
  }

  /**
   * The diagram of a matter that the reader has been found to see.
   * @throws DomainError DIAGRAM_UNKNOWN
   */
  async ofMatter(
    { id, cityKey }: { readonly id: string; readonly cityKey: string },
    instanceKey: string | null,
  ): Promise<DiagramView> {
    const diagram = await this.diagrams.ofCase(id, instanceKey);
    if (diagram === null && instanceKey !== null) throw diagramUnknown();
    const instances = await this.instances(id);
    if (diagram === null) return { ...NOT_BEGUN, instances };
    return { ...drawn(diagram, cityKey), instances };
  }

  private async instances(caseId: string): Promise<readonly DiagramInstance[]> {
    const instances = await this.diagrams.instancesOf(caseId);
    return instances.map(({ key, parentKey, processId, state, startedAt }) => {
      const info = processInfo(processId);
      const names = { nameZh: info?.nameZh ?? processId, nameEn: info?.nameEn ?? processId };
      return { key, parentKey, processId, ...names, state, startedAt: toLocalIso(startedAt) };
    });
  }
}

const NOT_BEGUN = {
  ...{ instanceKey: null, processId: null, version: null, xml: null },
  ...{ elements: [], flows: [] },
};

function drawn(diagram: CaseDiagram, cityKey: string): Omit<DiagramView, 'instances'> {
  const { processInstanceKey, processId, version, xml, flows } = diagram;
  const elements = diagram.elements.map((element) => {
    const info = elementInfo(processId, element.elementId);
    return {
      ...element,
      enteredAt: toLocalIso(element.enteredAt),
      leftAt: element.leftAt === null ? null : toLocalIso(element.leftAt),
      labelZh: info?.nameZh ?? element.elementId,
      labelEn: info?.nameEn ?? element.elementId,
      article: articlesIn(cityKey, info?.article ?? null),
    };
  });
  return { instanceKey: processInstanceKey, processId, version, xml, elements, flows };
}

function diagramUnknown(): DomainError {
  return new DomainError('notFound', 'DIAGRAM_UNKNOWN', {
    zh: '该案件没有这个流程。',
    en: 'The case has no such process.',
  });
}
