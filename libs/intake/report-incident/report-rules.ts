import { invalidField } from '@grid/kernel';
import type { CategoryEntity } from '../infrastructure/category.entity';
import type { ReportCommand, Reporter } from './report-command';

/** QY23.1 gives settling on the spot to the grid members; grid heads lead them. */
const SETTLES_ON_SPOT: ReadonlySet<string> = new Set(['gridMember', 'gridHead']);

/** Asked for a photo, not held to it. */
const MAY_HAVE_NO_PHOTO: ReadonlySet<string> = new Set(['citizen', 'informant', 'hotlineDesk']);

/**
 * Whether the reporter may say what the report says of its handling.
 * @throws DomainError HANDLING_NOT_ALLOWED (field `handling`), RESULT_TEXT_REQUIRED (field `resultText`)
 */
export function requireHandlingAllowed({ role }: Reporter, command: ReportCommand): void {
  const { handling, resultText } = command;
  if (handling !== 'upload' && (role === null || !SETTLES_ON_SPOT.has(role))) {
    throw invalidField(
      'handling',
      'HANDLING_NOT_ALLOWED',
      '只有网格员、网格长可以现场协调解决，请直接上报。',
      'Only grid members and grid heads settle a matter on the spot. Please report it as it is.',
    );
  }
  if (handling === 'settled' && resultText === null) {
    throw invalidField(
      'resultText',
      'RESULT_TEXT_REQUIRED',
      '请填写现场如何解决。',
      'Please say what was done on the spot.',
    );
  }
}

/**
 * Whoever checks a matter in duty shows it where its category asks for evidence: QY23.1 has the grid member collect and
 * verify before anything goes up. Citizens, informants, the hotline and other systems are asked and not forced, for a
 * caller has no photo and the matter must come in all the same (default, not law).
 * @throws DomainError EVIDENCE_REQUIRED on the field `evidenceIds`
 */
export function requirePhoto(
  { role }: Reporter,
  { evidenceIds }: ReportCommand,
  category: CategoryEntity,
): void {
  const held = role !== null && !MAY_HAVE_NO_PHOTO.has(role);
  if (!held || !category.evidenceRequired || evidenceIds.length > 0) return;
  throw invalidField(
    'evidenceIds',
    'EVIDENCE_REQUIRED',
    '该类别须有现场照片，请至少添加一张。',
    'This category needs a photo of the place. Please add at least one.',
  );
}
