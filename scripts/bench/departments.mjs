import { DepartmentDesk } from '../demo/department-desk.mjs';
import { counties, departmentFunctions } from './town.mjs';

/** In each county one department objects to what does not bind it and one never gets it done; all answer at once. */
export async function setDepartments({ urls, secrets }) {
  const desk = new DepartmentDesk({ url: urls.departmentsUrl, token: secrets.DEPARTMENTS_TOKEN });
  for (const county of counties) {
    await desk.behave(`${county}-${departmentFunctions.objecting}`, { objects: true });
    await desk.behave(`${county}-${departmentFunctions.unable}`, { outcome: 'notDone' });
  }
}
