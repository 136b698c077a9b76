import { picture } from '../../support/api-client';
import type { Seeded } from '../../support/seeded';
import { type TaskPage, answersOf } from './answers';
import type { Matter } from './begin';
import type { OpenTask } from './matter-state';
import type { Answer, Office, Official } from './office';

/** Decides a task as its holder: with a photo or a draft where the step needs one. */
export async function decide(
  office: Office,
  matter: Matter,
  task: OpenTask,
  holder: Official,
  chance: Seeded | null,
  today: string,
): Promise<Answer> {
  const shown = await office.ask(holder, 'GET', `/api/tasks/${task.key}`);
  if (shown.status !== 200) return shown;
  const page = shown.body as TaskPage;
  if (page.form.schema.properties?.['photoRequired'] === 'verification') {
    const photo = new FormData();
    photo.set('file', new Blob([await picture()], { type: 'image/jpeg' }), 'site.jpg');
    const path = `/api/cases/${matter.id}/evidence?purpose=verification`;
    await office.ask(holder, 'POST', path, photo);
  }
  if (task.elementId === 'UserTask_CompileList') {
    const kept = await draft(office, matter, holder, today);
    if (kept.status >= 400) return kept;
  }
  const answers = answersOf(page, chance, today);
  return office.ask(holder, 'POST', `/api/tasks/${task.key}/complete`, { answers });
}

/** A list of one item, for tomorrow. Refused to whoever does not hold the task any more, or not yet. */
async function draft(
  office: Office,
  matter: Matter,
  holder: Official,
  today: string,
): Promise<Answer> {
  const department = office.officials.find(
    ({ cityKey, role }) => cityKey === holder.cityKey && role === 'departmentHead',
  );
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  const item = {
    ...{ code: 'D02', nameZh: '飞线充电巡查', categoryCodes: ['C0102'], directoryCode: 'D02' },
    ...{ nature: 'ordinary', legalBasis: '消防条例', dutyHolder: department?.organisation },
    divisionOfDuties: '网格发现上报，部门处置',
    support: {
      ...{ staff: '两人', guidance: '每月一次', training: '每季一次' },
      ...{ information: '共享', money: '五万元' },
    },
  };
  const body = { validFrom: tomorrow, items: [item] };
  return office.ask(holder, 'PUT', `/api/item-proceedings/${matter.id}/draft`, body);
}
