import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import i18next from 'i18next';

import { speakValidation } from './validation-texts';

/** An empty form in `container` that answers in the language of the page. */
export function createForm(container: HTMLElement): Form {
  const form = new Form({ container });
  speakValidation(form, () => i18next.t);
  return form;
}
