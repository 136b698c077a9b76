import { Injectable } from '@nestjs/common';
import { DisputeCap } from '@grid/case-file';
import { EngineClient, EngineUnavailable } from '@grid/orchestration';
import { DecisionIds } from '@grid/process-contract';
import { z } from 'zod';

const row = z.object({ value: z.coerce.number().int().min(1) }).nullable();

/** Asks the point `disputeCap` of the decision table `cityRules`. */
@Injectable()
export class EngineDisputeCap extends DisputeCap {
  constructor(private readonly engine: EngineClient) {
    super();
  }

  async of(city: string, urgency: string, asOf: string): Promise<number | null> {
    try {
      const question = { point: 'disputeCap', city, urgency, asOf };
      return (
        row.parse(await this.engine.evaluateDecision(DecisionIds.CityRules, question))?.value ??
        null
      );
    } catch (error) {
      if (error instanceof EngineUnavailable) return null;
      throw error;
    }
  }
}
