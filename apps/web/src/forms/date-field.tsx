/** @jsxImportSource preact */
import { Datetime, Description, Errors, Label, type FormFields } from '@bpmn-io/form-js-viewer';

/** What form-js gives to the part that draws a field. */
interface FieldProps {
  readonly field: {
    readonly subtype?: string;
    readonly dateLabel?: string;
    readonly description?: string;
    readonly validate?: { readonly required?: boolean };
  };
  readonly domId: string;
  readonly value: unknown;
  readonly errors?: readonly string[];
  readonly disabled: boolean;
  readonly readonly: boolean;
  readonly onChange: (change: { readonly field: object; readonly value: string | null }) => void;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
}

/**
 * A day, asked for with the browser's own date field. The calendar of form-js lies over the next field while it is
 * open, takes what is pressed and typed there, and speaks English alone.
 */
function DateField(props: FieldProps) {
  const { disabled, domId, errors = [], field, onBlur, onChange, onFocus, readonly, value } = props;
  if (field.subtype !== 'date') return <Datetime {...props} />;
  const { dateLabel, description, validate = {} } = field;
  const notes = { description: `${domId}-description`, errors: `${domId}-error-message` };
  const states = [
    errors.length > 0 && 'fjs-has-errors',
    disabled && 'fjs-disabled',
    readonly && 'fjs-readonly',
  ];
  return (
    <div class={['fjs-form-field', 'fjs-form-field-datetime', ...states].filter(Boolean).join(' ')}>
      <Label htmlFor={domId} label={dateLabel} required={validate.required ?? false} />
      <div class={readonly ? 'fjs-input-group fjs-readonly' : 'fjs-input-group'}>
        <input
          id={domId}
          class="fjs-input"
          type="date"
          min="1900-01-01"
          max="9999-12-31"
          disabled={disabled}
          readOnly={readonly}
          value={typeof value === 'string' ? value : ''}
          aria-describedby={`${notes.description} ${notes.errors}`}
          onInput={({ currentTarget }) => onChange({ field, value: currentTarget.value || null })}
          onFocus={onFocus}
          onBlur={onBlur}
        />
      </div>
      <Description id={notes.description} description={description} />
      <Errors id={notes.errors} errors={[...errors]} />
    </div>
  );
}
DateField.config = Datetime.config;

function register(formFields: FormFields): void {
  formFields.register('datetime', DateField);
}
register.$inject = ['formFields'];

/** Lets a form ask for days with `DateField`. */
export const dateFieldModule = { __init__: [register] };
