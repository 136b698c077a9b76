import { AccessModule, caseScope } from '@grid/access';
import { newId } from '@grid/kernel';
import { PeopleStage } from '../../../test/support/people-stage';
import { VAULT_ENVIRONMENT } from '../../../test/support/vault';
import { IntakeModule } from '../intake.module';
import { AnnotateCase } from './annotate-case';
import { AnnotationReader } from './annotation-reader';

const TOWNSHIP = '441802006-grid-authority';

describe('notes on a report', () => {
  const stage = new PeopleStage();
  const caseId = newId();
  const dispatcher = () => stage.actor('ddy-fengcheng', TOWNSHIP);
  const annotate = async (text: string, id = caseId) =>
    stage.get(AnnotateCase).execute(await dispatcher(), id, text);

  beforeAll(async () => {
    await stage.start([AccessModule, IntakeModule], {
      ...VAULT_ENVIRONMENT,
      JWT_SECRET: 'of-this-spec-alone-and-long-enough-for-it',
    });
    await stage.query(
      `INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
         evidence_required, valid_from)
       VALUES ('C0101', 'component', '01', '井盖', 'Cover', '设施', 'Facilities', true, '2023-06-01')`,
    );
    await stage.query(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
         category_code, grid_code, township_code, county_code, place_text, urgency,
         captured_at, reported_at, as_of, status)
       VALUES ($1, $1, $1, 'QY', 'C0101', '441802006001001', '441802006', '441802', '地点',
         'normal', now(), now(), '2026-11-22', 'accepted')`,
      [caseId],
    );
  });
  afterAll(() => stage.stop());

  it('say who wrote what when, and go on record without their words', async () => {
    await annotate('重复上报，见另一案件');
    stage.clock.forward({ minutes: 5 });
    await annotate('已与群众核对');
    const notes = await stage.get(AnnotationReader).list(caseScope(await dispatcher()), caseId);
    expect(notes.map(({ text }) => text)).toEqual(['重复上报，见另一案件', '已与群众核对']);
    expect(notes[0]).toMatchObject({
      organisationZh: expect.stringContaining('凤城') as string,
      actingForName: null,
      writtenAt: '2026-11-22T09:00:00.000+08:00',
    });
    const acts = await stage.acts('case.annotate');
    expect(acts).toHaveLength(2);
    expect(JSON.stringify(acts)).not.toContain('重复');
  });

  it('are refused without words and for a case that the writer does not see', async () => {
    await expect(annotate('  ')).rejects.toThrow('ANNOTATION_EMPTY');
    await expect(annotate('批注', newId())).rejects.toThrow('CASE_UNKNOWN');
    const elsewhere = await stage.actor('ddy-zhengdong');
    const note = stage.get(AnnotateCase).execute(elsewhere, caseId, '批注');
    await expect(note).rejects.toThrow('CASE_UNKNOWN');
  });

  it('lets nobody change or delete a note, not even the owner of the table', async () => {
    for (const act of [
      'DELETE FROM intake.annotation',
      'UPDATE intake.annotation SET written_at = now()',
      'TRUNCATE intake.annotation',
    ]) {
      await expect(stage.query(act)).rejects.toThrow('neither changed nor deleted');
    }
  });
});
