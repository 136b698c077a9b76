import type { TaskActs } from '../../../api/task-acts';
import { AddSignerForm } from './AddSignerForm';
import { CopyForm } from './CopyForm';
import { CountersignForm } from './CountersignForm';
import { GiveToForm } from './GiveToForm';
import type { MenuAct } from './menu-acts';
import { ReturnForm } from './ReturnForm';
import { UrgeForm } from './UrgeForm';

interface Props {
  readonly act: MenuAct;
  readonly taskKey: string;
  readonly acts: TaskActs;
  /** @param gone whether the task has left one's hands */
  readonly onDone: (gone: boolean) => void;
}

/** What an act asks for. */
export function ActForm({ act, taskKey, acts, onDone }: Props) {
  switch (act) {
    case 'handOver':
    case 'delegate':
      return (
        <GiveToForm act={act} taskKey={taskKey} people={acts.people} onDone={() => onDone(true)} />
      );
    case 'countersign':
      return <CountersignForm taskKey={taskKey} onDone={() => onDone(false)} />;
    case 'addSigner':
      return <AddSignerForm taskKey={taskKey} onDone={() => onDone(false)} />;
    case 'return':
      return (
        <ReturnForm taskKey={taskKey} targets={acts.returnTargets} onDone={() => onDone(true)} />
      );
    case 'urge':
      return <UrgeForm taskKey={taskKey} onDone={() => onDone(false)} />;
    case 'copy':
      return <CopyForm taskKey={taskKey} onDone={() => onDone(false)} />;
  }
}
