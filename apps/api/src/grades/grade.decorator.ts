import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { Grade as GradeName, MaskKind } from '@grid/personal-data';

type Plain = Extract<GradeName, 'public' | 'internal'>;
type Guarded = Exclude<GradeName, Plain>;

/**
 * The grade of a property of an answer. Every property has one, but for those whose type is a class of answers
 * itself: their grades stand there. It is part of the contract (`x-grade`, `x-mask`) and what the gate goes by.
 */
export function Grade(grade: Plain): PropertyDecorator;
export function Grade(grade: Guarded, options: { readonly mask: MaskKind }): PropertyDecorator;
export function Grade(grade: GradeName, options?: { readonly mask: MaskKind }): PropertyDecorator {
  return ApiProperty({
    'x-grade': grade,
    ...(options !== undefined && { 'x-mask': options.mask }),
  } as ApiPropertyOptions);
}
