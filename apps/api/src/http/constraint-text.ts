import type { BilingualText } from '@grid/kernel';

interface Constraint {
  readonly code: string;
  readonly message: BilingualText;
}

const texts: Readonly<Record<string, Constraint>> = {
  isNotEmpty: required(),
  isDefined: required(),
  saysSomething: required(),
  minLength: required(),
  isString: of('NOT_TEXT', '此项应为文字。', 'This field takes text.'),
  maxLength: of('TOO_LONG', '内容过长。', 'This text is too long.'),
  isUuid: of('NOT_AN_ID', '标识格式不正确。', 'This is not a valid id.'),
  isIn: of('NOT_OFFERED', '请从可选项中选择。', 'Please choose one of the options.'),
  isISO8601: of('NOT_A_TIME', '时间格式不正确。', 'This is not a valid time with offset.'),
  isInt: of('NOT_A_NUMBER', '此项应为整数。', 'This field takes a whole number.'),
  min: of('TOO_SMALL', '数值过小。', 'This number is too small.'),
  max: of('TOO_LARGE', '数值过大。', 'This number is too large.'),
  isBoolean: of('NOT_TRUE_OR_FALSE', '此项应为是或否。', 'This field is true or false.'),
  matches: of('WRONG_FORMAT', '格式不正确。', 'The format is not right.'),
  isArray: of('NOT_A_LIST', '此项应为列表。', 'This field takes a list.'),
  arrayMaxSize: of('TOO_MANY', '数量过多。', 'There are too many of these.'),
  arrayUnique: of('NAMED_TWICE', '不能重复。', 'Something is named twice.'),
  isObject: of('NOT_AN_OBJECT', '此项格式不正确。', 'This field takes an object.'),
  whitelistValidation: of('FIELD_UNKNOWN', '不接受此项。', 'This field is not accepted.'),
};

/** What to tell a person about a class-validator constraint. */
export function constraintText(constraint: string): Constraint {
  return texts[constraint] ?? of('INVALID', '此项不正确。', 'This field is not right.');
}

function required(): Constraint {
  return of('REQUIRED', '此项必填。', 'This field is required.');
}

function of(code: string, zh: string, en: string): Constraint {
  return { code, message: { zh, en } };
}
