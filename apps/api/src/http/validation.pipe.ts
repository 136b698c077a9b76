import { ValidationPipe } from '@nestjs/common';
import { DomainError, type FieldError } from '@grid/kernel';
import type { ValidationError } from 'class-validator';
import { constraintText } from './constraint-text';

/** Checks what comes in against its class; unknown fields are refused, never ignored. */
export const validationPipe = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: true,
  stopAtFirstError: true,
  exceptionFactory: (errors) =>
    new DomainError(
      'invalid',
      'VALIDATION_FAILED',
      { zh: '提交的内容有误，请按提示修改。', en: 'Some fields need to be corrected.' },
      errors.flatMap((error) => fieldErrors(error, '')),
    ),
});

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const field = `${parent}${error.property}`;
  return [
    ...Object.keys(error.constraints ?? {}).map((constraint) => ({
      field,
      ...constraintText(constraint),
    })),
    ...(error.children ?? []).flatMap((child) => fieldErrors(child, `${field}.`)),
  ];
}
