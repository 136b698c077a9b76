import { extensionOf } from '../model.mjs';

/** A person's work is a native user task with a form, offered to groups; nobody is assigned by the diagram. */
export default function userTask() {
  return {
    check(element, reporter) {
      if (!element.$instanceOf('bpmn:UserTask')) {
        return;
      }
      const assignment = extensionOf(element, 'zeebe:AssignmentDefinition');
      if (!extensionOf(element, 'zeebe:UserTask')) {
        reporter.report(element.id, 'Is not a zeebe:userTask');
      }
      if (!extensionOf(element, 'zeebe:FormDefinition')?.formId) {
        reporter.report(element.id, 'Has no formId');
      }
      if (!assignment?.candidateGroups) {
        reporter.report(element.id, 'Has no candidate groups');
      }
      if (assignment?.assignee || assignment?.candidateUsers) {
        reporter.report(element.id, 'Names persons; only groups are offered a task');
      }
    },
  };
}
