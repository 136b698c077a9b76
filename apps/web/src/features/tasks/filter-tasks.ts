import type { Task } from '../../api/tasks';

/** Keeps the tasks in whose texts every word of `q` is found. */
export function filterTasks(tasks: readonly Task[], q: string): readonly Task[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return tasks;
  return tasks.filter((task) => {
    const text = textOf(task);
    return words.every((word) => text.includes(word));
  });
}

function textOf(task: Task): string {
  return [
    task.nameZh,
    task.nameEn,
    task.caseNumber,
    task.categoryZh,
    task.categoryEn,
    task.placeText,
    task.holder?.displayName,
  ]
    .join(' ')
    .toLowerCase();
}
