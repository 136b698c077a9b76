import { DomainError } from '@grid/kernel';
import { expectBothLanguages, refusalOf } from '../../../test/support/refusals';
import { checkAnswers } from './form-answers';
import type { FormSchema } from './form-schema';

const form: FormSchema = {
  id: 'accept-report',
  components: [
    { type: 'text' },
    {
      type: 'group',
      components: [
        {
          type: 'radio',
          key: 'acceptOutcome',
          values: [
            { value: 'accept', label: '立案' },
            { value: 'decline', label: '不予立案' },
          ],
          validate: { required: true },
          properties: { decision: 'true' },
        },
      ],
    },
    { type: 'select', key: 'departmentCode', valuesKey: 'departments' },
    {
      type: 'textarea',
      key: 'opinion',
      validate: { required: true, maxLength: 5 },
      properties: { requiredWhen: 'acceptOutcome=decline' },
    },
  ],
};

const check = (given: Record<string, unknown>) =>
  checkAnswers(form, given, () => ['441802-urban-management']);

const none = () => [];

function codes(given: Record<string, unknown>): Record<string, string> {
  try {
    check(given);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return Object.fromEntries(error.fields.map((f) => [f.field, f.code]));
  }
  throw new Error('was accepted');
}

describe('checkAnswers', () => {
  it('keeps what was written apart from what was chosen, and hands only decisions to the process', () => {
    expect(
      check({
        acceptOutcome: 'accept',
        departmentCode: '441802-urban-management',
        opinion: '属实',
      }),
    ).toEqual({
      choices: { acceptOutcome: 'accept', departmentCode: '441802-urban-management' },
      texts: { opinion: '属实' },
      variables: { acceptOutcome: 'accept' },
    });
  });

  it('hands no free text to the process, even where a form marks it as a decision', () => {
    const marked: FormSchema = {
      id: 'wrong',
      components: [{ type: 'textarea', key: 'opinion', properties: { decision: 'true' } }],
    };
    expect(checkAnswers(marked, { opinion: '属实' }, () => [])).toEqual({
      choices: {},
      texts: { opinion: '属实' },
      variables: {},
    });
  });

  it('asks for what is required, also when another answer makes it so', () => {
    expect(codes({})).toEqual({ 'answers.acceptOutcome': 'REQUIRED' });
    expect(codes({ acceptOutcome: 'decline' })).toEqual({ 'answers.opinion': 'REQUIRED' });
  });

  it('takes a day of the calendar where the form asks for one', () => {
    const dated: FormSchema = {
      id: 'dated',
      components: [{ type: 'datetime', key: 'publishedOn', validate: { required: true } }],
    };
    const given = (publishedOn: string) => () => checkAnswers(dated, { publishedOn }, () => []);
    expect(given('2026-02-28')().texts).toEqual({ publishedOn: '2026-02-28' });
    for (const wrong of ['2026-02-29', '28.2.2026', '2026-02-28T10:00:00Z']) {
      expect(given(wrong)).toThrow('VALIDATION_FAILED');
    }
  });

  it('refuses what the form does not offer', () => {
    expect(codes({ acceptOutcome: 'maybe' })).toEqual({ 'answers.acceptOutcome': 'NOT_OFFERED' });
    expect(codes({ acceptOutcome: 'accept', departmentCode: 'x' })).toEqual({
      'answers.departmentCode': 'NOT_OFFERED',
    });
    expect(codes({ acceptOutcome: 'accept', caseId: 'x' })).toEqual({
      'answers.caseId': 'FIELD_UNKNOWN',
    });
  });

  it('takes a text of the greatest length, and 4000 signs where the form names none', () => {
    const written = check({ acceptOutcome: 'accept', opinion: '一二三四五' });
    expect(written.texts).toEqual({ opinion: '一二三四五' });
    const free: FormSchema = { id: 'f', components: [{ type: 'textfield', key: 'note' }] };
    const note = (length: number) => () => checkAnswers(free, { note: 'x'.repeat(length) }, none);
    expect(note(4000)).not.toThrow();
    expect(note(4001)).toThrow('VALIDATION_FAILED');
  });

  it('takes what is empty for no answer', () => {
    const given = { acceptOutcome: 'accept', departmentCode: null, opinion: '' };
    expect(check(given)).toEqual({
      choices: { acceptOutcome: 'accept' },
      texts: {},
      variables: { acceptOutcome: 'accept' },
    });
    expect(codes({ acceptOutcome: '' })).toEqual({ 'answers.acceptOutcome': 'REQUIRED' });
    expect(codes({ acceptOutcome: null })).toEqual({ 'answers.acceptOutcome': 'REQUIRED' });
  });

  it('takes no answer to what only shows something', () => {
    const shown: FormSchema = { id: 'f', components: [{ type: 'button', key: 'go' }] };
    const error = refusalOf(() => checkAnswers(shown, { go: 'x' }, none));
    expect(error.fields.map(({ code }) => code)).toEqual(['FIELD_UNKNOWN']);
  });

  it('tells all that is wrong in both languages', () => {
    const given = {
      acceptOutcome: 'maybe',
      opinion: '一二三四五六',
      caseId: 'x',
      departmentCode: 7,
    };
    const error = refusalOf(() => check(given));
    expect([error.kind, error.fields.length]).toEqual(['invalid', 4]);
    const missing = refusalOf(() => check({}));
    for (const { text } of [error, missing]) expectBothLanguages(text);
    for (const { message } of [...error.fields, ...missing.fields]) expectBothLanguages(message);
  });

  it('refuses what is no text, has a NUL or is too long', () => {
    expect(codes({ acceptOutcome: 'accept', opinion: 7 })).toEqual({
      'answers.opinion': 'NOT_TEXT',
    });
    expect(codes({ acceptOutcome: 'accept', opinion: 'a\0' })).toEqual({
      'answers.opinion': 'NOT_TEXT',
    });
    expect(codes({ acceptOutcome: 'accept', opinion: '一二三四五六' })).toEqual({
      'answers.opinion': 'TOO_LONG',
    });
  });
});
