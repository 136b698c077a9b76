import { Injectable } from '@nestjs/common';
import {
  SUBMISSION_CHECKS,
  SUPPORT_DUTIES,
  type SubmissionQuestion,
  type SubmissionRule,
  SubmissionRules,
  submissionErrors,
} from '@grid/item-list';
import { EngineClient, EngineUnavailable } from '@grid/orchestration';
import { DecisionIds } from '@grid/process-contract';
import { z } from 'zod';

const rows = z
  .array(
    z.object({
      check: z.enum(SUBMISSION_CHECKS),
      article: z.string().nullish(),
      support: z.array(z.enum(SUPPORT_DUTIES)).nullish(),
    }),
  )
  .nullable();

/** Asks the decision table `submissionRules` of the engine, so that its rows are law here as in every diagram. */
@Injectable()
export class EngineSubmissionRules extends SubmissionRules {
  constructor(private readonly engine: EngineClient) {
    super();
  }

  async fitting(question: SubmissionQuestion): Promise<readonly SubmissionRule[]> {
    const given = await this.ask(question);
    return (rows.parse(given) ?? []).map(({ check, article, support }) => ({
      check,
      article: article ?? null,
      support: support ?? [],
    }));
  }

  private async ask(question: SubmissionQuestion): Promise<unknown> {
    try {
      return await this.engine.evaluateDecision(DecisionIds.SubmissionRules, { ...question });
    } catch (error) {
      if (error instanceof EngineUnavailable) throw submissionErrors.engineAway();
      throw error;
    }
  }
}
