import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { PersonalDataService, clearText, inWords } from '@grid/personal-data';
import { elementInfo } from '@grid/process-contract';
import { DataSource, type EntityManager } from 'typeorm';
import { taskErrors } from '../../domain/task-errors';
import { isDecidedBy, isOffered } from '../../infrastructure/open-task';
import { type TaskRow, findTask } from '../../infrastructure/task-row';
import { type ActKind, actWordsField } from '../act-kinds';
import { draftField } from '../delegate/resolve-delegation';
import { SuitablePeople } from '../people/suitable-people';
import { ReturnTargets } from '../return/return-targets';
import { type ActRow, actsOfTask, actViewOf } from './act-rows';
import type { DraftView, ReturnTargetView, TaskActsView } from './act-view';
import { ReadCountersigns } from './read-countersigns';

const APPLICANT: ReturnTargetView = { to: 'applicant', nameZh: '申请人', nameEn: 'Applicant' };

/** Shows what one may do with a task besides deciding it, and what was done. */
@Injectable()
export class ReadActs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: SuitablePeople,
    private readonly routes: ReturnTargets,
    private readonly countersigns: ReadCountersigns,
    private readonly personalData: PersonalDataService,
  ) {}

  /** @throws DomainError TASK_UNKNOWN, also for a task of others */
  async ofTask(actor: Actor, taskKey: string): Promise<TaskActsView> {
    const { manager } = this.dataSource;
    const task = await findTask(manager, taskKey);
    if (task === null || !(isOffered(task, actor) || isDecidedBy(task, actor))) {
      throw taskErrors.unknown();
    }
    const isOpen =
      task.engineState === 'created' && task.decisionStatus === null && !task.actUnderWay;
    const isMine = isOpen && task.holderId === actor.accountId && task.delegatedBy === null;
    const people = isMine ? await this.people.of(manager, actor, task) : [];
    const returnTargets = isMine ? await this.targets(manager, task) : [];
    const countersigns = await this.countersigns.ofTask(manager, actor, task);
    const rows = await actsOfTask(manager, task);
    const words = await this.personalData.readOne(
      task.caseId,
      rows.flatMap(({ id, hasWords }) => (hasWords ? [actWordsField(id)] : [])),
    );
    const wordsOf = ({ id }: ActRow) => inWords(words.get(actWordsField(id)));
    const isDelegate = isOpen && task.delegatedBy !== null && task.holderId === actor.accountId;
    const instruction = isDelegate ? rows.findLast(({ kind }) => kind === 'delegate') : undefined;
    const asked = instruction && wordsOf(instruction);
    return {
      possible: possible({
        ...{ isOpen, isMine, isDelegate, held: task.holderId === actor.accountId },
        people: people.length > 0,
        targets: returnTargets.length > 0,
        asking: countersigns.some(
          ({ mode, state }) => mode !== 'drawn' && (state === 'open' || state === 'planned'),
        ),
      }),
      people,
      returnTargets,
      instructionZh: asked?.zh ?? null,
      instructionEn: asked?.en ?? null,
      draft: isMine ? await this.draft(manager, task) : null,
      countersigns,
      acts: rows.map((row) => actViewOf(row, wordsOf(row))),
    };
  }

  private async targets(
    manager: EntityManager,
    task: TaskRow,
  ): Promise<readonly ReturnTargetView[]> {
    const applicant = await this.routes.toApplicant(manager, task);
    const { targets } = await this.routes.of(manager, task);
    const steps = targets.map(({ processId, elementId }) => {
      const element = elementInfo(processId, elementId);
      return {
        to: elementId,
        nameZh: element?.nameZh ?? elementId,
        nameEn: element?.nameEn ?? elementId,
      };
    });
    return [...(applicant === null ? [] : [APPLICANT]), ...steps];
  }

  private async draft(manager: EntityManager, task: TaskRow): Promise<DraftView | null> {
    const [row]: {
      id: string;
      delegateName: string;
      choices: Record<string, string>;
      texts: string[];
    }[] = await manager.query(
      `SELECT d.id, a.display_name AS "delegateName", d.draft AS choices, d.draft_texts AS texts
       FROM human_task.delegation d JOIN access.account a ON a.id = d.delegate_account_id
       WHERE d.generation = $1 AND d.task_key = $2 AND d.state = 'resolved'
       ORDER BY d.ended_at DESC LIMIT 1`,
      [task.generation, task.key],
    );
    if (row === undefined) return null;
    const written = await this.personalData.readOne(
      task.caseId,
      row.texts.map((key) => draftField(row.id, key)),
    );
    const texts = row.texts.flatMap((key) => {
      const text = clearText(written.get(draftField(row.id, key)));
      return text === null ? [] : [[key, text] as const];
    });
    const { delegateName, choices } = row;
    return { delegateName, answers: { ...choices, ...Object.fromEntries(texts) } };
  }
}

interface Standing {
  readonly isOpen: boolean;
  readonly isMine: boolean;
  readonly isDelegate: boolean;
  readonly held: boolean;
  readonly people: boolean;
  readonly targets: boolean;
  readonly asking: boolean;
}

function possible(now: Standing): readonly ActKind[] {
  const when = (condition: boolean, ...kinds: ActKind[]) => (condition ? kinds : []);
  return [
    ...when(now.isMine && now.people, 'handOver', 'delegate'),
    ...when(now.isDelegate, 'resolve'),
    ...when(now.isMine && !now.asking, 'countersign'),
    ...when(now.isMine && now.asking, 'addSigner'),
    ...when(now.isMine && now.targets, 'return'),
    ...when(now.isOpen && !now.held, 'urge'),
    'copy',
  ];
}
