import { extensionOf } from '../model.mjs';

const JOB_TYPE = /^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/;

/** A job is named `<stage>.<name>`, so that one worker serves every diagram, and says how often it is retried. */
export default function jobType() {
  return {
    check(element, reporter) {
      const definition = extensionOf(element, 'zeebe:TaskDefinition');
      if (!definition) {
        return;
      }
      if (!JOB_TYPE.test(definition.type ?? '')) {
        reporter.report(element.id, `Job type ${definition.type} is not <stage>.<name>`);
      }
      if (!/^[1-9]\d*$/.test(definition.retries ?? '')) {
        reporter.report(element.id, 'Job has no number of retries');
      }
    },
  };
}
