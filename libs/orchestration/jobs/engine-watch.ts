import { Injectable, Logger } from '@nestjs/common';
import { errorLabel } from '../domain/error-label';

/** Told of each contact with the engine. */
export interface EngineErrors {
  failed(error: unknown): void;
  answered(): void;
}

/** Says once that the engine went away and once that it is back, whatever the number of workers that notice. */
@Injectable()
export class EngineWatch implements EngineErrors {
  private readonly logger = new Logger('Engine');
  private away = false;

  failed(error: unknown): void {
    if (this.away) return;
    this.away = true;
    const reason = error instanceof Error ? error.message : errorLabel(error);
    this.logger.warn(`Jobs do not come in: ${reason}; trying again`);
  }

  answered(): void {
    if (!this.away) return;
    this.away = false;
    this.logger.log('Jobs come in again');
  }
}
