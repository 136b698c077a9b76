import { TASK_SCOPES, type TaskScope } from '../../api/tasks';

/** What a task list shows; all of it stands in the address, so that it outlives opening a task. */
export interface ListView {
  readonly scope: TaskScope;
  /** Only what is past its date. */
  readonly late: boolean;
  /** Filter text. */
  readonly q: string;
  /** Key of the task that is pointed at. */
  readonly at: string | null;
}

/** Reads a list view out of the query of an address. */
export function readListView(search: URLSearchParams): ListView {
  const scope = TASK_SCOPES.find((known) => known === search.get('scope')) ?? 'group';
  const late = search.get('late') === 'true';
  return { scope, late, q: search.get('q') ?? '', at: search.get('at') };
}

/** Writes a list view as the query of an address; what is usual is left out. */
export function writeListView(view: ListView): string {
  const search = new URLSearchParams();
  if (view.scope !== 'group') search.set('scope', view.scope);
  if (view.late) search.set('late', 'true');
  if (view.q !== '') search.set('q', view.q);
  if (view.at !== null) search.set('at', view.at);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** The address of a task, which remembers the list it was opened from. */
export function taskAddress(key: string, view: ListView): string {
  return `/tasks/${key}${writeListView({ ...view, at: null })}`;
}

/** The address of the list, pointing at the task that was looked at last. */
export function listAddress(view: ListView): string {
  return `/tasks${writeListView(view)}`;
}
