import { AuditService } from '@grid/audit';
import { newId, SystemClock } from '@grid/kernel';
import { complete, giveUp, type JobInHand, type JobOutcome } from '@grid/orchestration';
import { withDatabase } from '../../../test/support/database';
import { JobOnRecord } from './job-on-record';

describe('JobOnRecord', () => {
  const database = withDatabase();
  const caseId = newId();
  const audit = () => new AuditService(database().dataSource, new SystemClock());
  const job: JobInHand = {
    type: 'department.placeWorkOrder',
    input: { caseId },
    context: {
      jobKey: '22',
      processInstanceKey: '1',
      bpmnProcessId: 'dispatch',
      elementId: 'BusinessRuleTask_ProposeLimit',
      elementInstanceKey: '2',
      headers: {},
      retries: 3,
    },
  };
  const around = (work: () => Promise<JobOutcome>) => new JobOnRecord(audit()).around(job, work);
  const last = async () => {
    const [row] = await database().dataSource.query<object[]>(
      `SELECT action, outcome, code, case_id, element_id, article, request_id, detail
       FROM audit.entry ORDER BY id DESC LIMIT 1`,
    );
    return row;
  };

  it('lets what the job records name its step and its article', async () => {
    await around(async () => {
      await audit().recordAlone({ action: 'case.limited', outcome: 'done', caseId });
      return complete({});
    });
    expect(await last()).toMatchObject({
      action: 'case.limited',
      element_id: 'BusinessRuleTask_ProposeLimit',
      article: 'QY23.3, ZJ34.1',
      request_id: 'job 22',
    });
  });

  it('records a refusal by its code, without the words of the other side', async () => {
    await around(async () => giveUp('DEPARTMENT_REFUSED: 张三 says no'));
    expect(await last()).toMatchObject({
      action: 'job.department.placeWorkOrder',
      outcome: 'refused',
      code: 'DEPARTMENT_REFUSED',
      case_id: caseId,
      detail: { jobKey: '22', retries: 3 },
    });
  });

  it('records a failure and lets it go on', async () => {
    const failing = around(() => Promise.reject(new Error('broken: 张三')));
    await expect(failing).rejects.toThrow('broken');
    expect(await last()).toMatchObject({ outcome: 'failed', code: 'INTERNAL', case_id: caseId });
    expect(JSON.stringify(await last())).not.toContain('张三');
  });
});
