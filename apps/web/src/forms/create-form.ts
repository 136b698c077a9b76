import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import i18next from 'i18next';

import { dateFieldModule } from './date-field';
import { speakValidation } from './validation-texts';

/** An empty form in `container` that answers in the language of the page. */
export function createForm(container: HTMLElement): Form {
  // What is typed counts at once: whatever draws the form anew before it counts would write over it.
  const options = { container, additionalModules: [dateFieldModule], debounce: false };
  const form = new Form(options);
  speakValidation(form, () => i18next.t);
  return form;
}
