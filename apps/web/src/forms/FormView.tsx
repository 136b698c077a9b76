import type { Form } from '@bpmn-io/form-js-viewer';
import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';

import type { FormSchema } from '../api/tasks';
import { useLanguage } from '../i18n/use-language';
import { createForm } from './create-form';
import type { FormHandle } from './form-handle';
import { localiseSchema, prefill, withoutBlankRows } from './form-schema';
import './form-view.css';
import { showProblemInForm, submitForm, typedAnswers } from './form-acts';

interface Props {
  readonly ref: Ref<FormHandle>;
  readonly schema: FormSchema;
  /** What the fields start with and the texts quote. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly readOnly: boolean;
  /** Called when the form stands there and may be handed in. */
  readonly onReady: () => void;
}

/**
 * A form-js form. What has been typed outlives a change of language or of the data behind it.
 * The bpmn.io mark it draws must stay fully visible.
 */
export function FormView({ ref, schema, data, readOnly, onReady }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const form = useRef<Form>(null);
  const withForm = <T,>(act: (form: Form, root: HTMLElement) => T): T | null =>
    form.current && frame.current && act(form.current, frame.current);

  const ready = useEffectEvent(onReady);
  const shown = useMemo(
    () => withoutBlankRows(localiseSchema(schema, language), data),
    [schema, data, language],
  );

  useEffect(() => {
    const container = document.createElement('div');
    frame.current?.append(container);
    const created = createForm(container);
    form.current = created;
    return () => {
      form.current = null;
      created.destroy();
      container.remove();
    };
  }, []);

  useEffect(() => {
    const current = form.current;
    if (current === null) return;
    current.setProperty('readOnly', readOnly);
    const answers = { ...prefill(schema, data), ...typedAnswers(current) };
    void current.importSchema(shown, answers).then(() => {
      if (form.current === current) ready();
    });
  }, [schema, data, shown, readOnly]);

  useImperativeHandle(ref, () => ({
    submit: () => withForm(submitForm),
    draft: () => withForm(typedAnswers) ?? {},
    fill: (answers) => {
      withForm((current) => {
        const filled = { ...prefill(schema, data), ...typedAnswers(current), ...answers };
        void current.importSchema(shown, filled);
      });
    },
    showProblem: (error) => {
      withForm((current, root) => showProblemInForm(current, root, error));
    },
  }));

  return (
    <div
      ref={frame}
      className="form-view"
      style={{ '--form-choose': `"${t('form.choose')}"` } as React.CSSProperties}
    />
  );
}
