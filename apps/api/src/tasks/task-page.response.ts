import { ApiProperty } from '@nestjs/swagger';
import type { FormSchema, TaskPage } from '@grid/human-task';
import { Grade } from '../grades/grade.decorator';
import { CaseResponse } from '../cases/case.response';
import { PrecedentResponse } from '../disputes/precedent.response';
import { MatterResponse } from './matter.response';
import { TaskResponse } from './task.response';

const anyObject = { type: 'object', additionalProperties: true } as const;

/** The form in which a task is answered. */
export class TaskFormResponse {
  @Grade('public') @ApiProperty({ example: 'accept-report' }) id: string;
  @Grade('public') @ApiProperty({ ...anyObject, description: 'form-js' }) schema: FormSchema;
}

/** A task with everything needed to decide it. */
export class TaskPageResponse implements TaskPage {
  @ApiProperty() task: TaskResponse;

  @ApiProperty({
    type: CaseResponse,
    nullable: true,
    description: '清单事项办理的任务为 null / null for the task of a proceeding',
  })
  case: CaseResponse | null;

  @ApiProperty() matter: MatterResponse;
  @ApiProperty() form: TaskFormResponse;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({ ...anyObject, description: '表单可展示的内容 / what the form may show' })
  data: Readonly<Record<string, unknown>>;

  @ApiProperty({
    type: [PrecedentResponse],
    description:
      '派遣时：本市同类事项的裁定，新的在前 / of a dispatch: earlier rulings, newest first',
  })
  precedents: readonly PrecedentResponse[];
}
