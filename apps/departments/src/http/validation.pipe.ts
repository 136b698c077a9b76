import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem, type ProblemField } from './problem';

/** Takes exactly the fields that a request class names and says which of them are wrong. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new Problem('VALIDATION_FAILED', errors.flatMap(fieldsOf)),
  });
}

function fieldsOf(error: ValidationError): ProblemField[] {
  return Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field: error.property,
    code: rule.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase(),
    message,
  }));
}
