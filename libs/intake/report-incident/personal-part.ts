import { DomainError, type FieldError } from '@grid/kernel';
import {
  type NewValue,
  holdsNumber,
  normalFullName,
  normalIdentityNumber,
  normalTelephone,
} from '@grid/personal-data';
import type { ReportCommand } from './report-command';

interface Contact {
  readonly field: 'contactName' | 'contactPhone' | 'contactIdentityNumber';
  readonly index: NonNullable<NewValue['index']>;
  readonly normal: (text: string) => string | null;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const contacts: readonly Contact[] = [
  {
    field: 'contactName',
    index: 'fullName',
    normal: normalFullName,
    code: 'FULL_NAME_INVALID',
    zh: '请填写姓名，最多 50 个字。',
    en: 'Please enter a name of at most 50 characters.',
  },
  {
    field: 'contactPhone',
    index: 'telephone',
    normal: normalTelephone,
    code: 'TELEPHONE_INVALID',
    zh: '请填写手机号码，或带区号的固定电话号码。',
    en: 'Please enter a mobile number, or a landline number with its area code.',
  },
  {
    field: 'contactIdentityNumber',
    index: 'identityNumber',
    normal: normalIdentityNumber,
    code: 'IDENTITY_NUMBER_INVALID',
    zh: '身份证号码有误，请核对。',
    en: 'This identity number is not right. Please check it.',
  },
];

/**
 * What a report says of a person, in the form in which it is kept, and its free text; none of it stands in the row.
 * @throws DomainError FULL_NAME_INVALID, TELEPHONE_INVALID, IDENTITY_NUMBER_INVALID, PLACE_HOLDS_NUMBER, with one entry
 *   for each field; VALIDATION_FAILED when there are several
 */
export function personalPartOf(command: ReportCommand): readonly NewValue[] {
  const errors: FieldError[] = [];
  const values: NewValue[] = [{ field: 'description', value: command.description }];
  if (command.handling === 'settled' && command.resultText !== null) {
    values.push({ field: 'settlement.resultText', value: command.resultText });
  }
  for (const { field, index, normal, code, zh, en } of contacts) {
    const given = command[field];
    if (given === null || given.trim() === '') continue;
    const value = normal(given);
    if (value === null) errors.push({ field, code, message: { zh, en } });
    else values.push({ field, value, index });
  }
  if (holdsNumber(command.placeText)) errors.push(placeHoldsNumber);
  const [first, ...more] = errors;
  if (first === undefined) return values;
  const code = more.length === 0 ? first.code : 'VALIDATION_FAILED';
  throw new DomainError('invalid', code, more.length === 0 ? first.message : several, errors);
}

/** The place can be searched and is seen by many: a number in it would be found and read. */
const placeHoldsNumber: FieldError = {
  field: 'placeText',
  code: 'PLACE_HOLDS_NUMBER',
  message: {
    zh: '地点中请勿填写电话号码或身份证号码，联系方式请填在下方。',
    en: 'Please leave telephone and identity numbers out of the place; there are fields for them.',
  },
};

const several = {
  zh: '填写内容有误，请按提示修改。',
  en: 'Some fields need to be corrected.',
};
