import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { FormEnd } from '../../../ui/FormEnd';
import { showFieldErrors } from '../../../ui/show-field-errors';
import styles from './Acts.module.css';
import type { MenuAct } from './menu-acts';
import { useAct } from './use-task-acts';

interface Props<Values> {
  readonly act: MenuAct;
  readonly send: (values: Values) => Promise<unknown>;
  readonly onDone: () => void;
  /** What becomes of the task, where that is not plain from the fields. */
  readonly hint?: string;
  readonly initialValues?: Partial<Values>;
  /** What the form calls a field that the server calls otherwise. */
  readonly named?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** The outline of what an act asks for: its fields, why it was refused, and the button that does it. */
export function ActFrame<Values extends object>(props: Props<Values>) {
  const { act, send, onDone, hint, initialValues = {}, named, children } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const doing = useAct(send, t(`acts.done.${act}`));
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={initialValues}
      onFinish={(values) =>
        doing.mutate(values, {
          onSuccess: onDone,
          onError: (error) => {
            showFieldErrors(form, error, named);
          },
        })
      }
    >
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
      <FormEnd act={doing} label={t(`acts.menu.${act}`)} />
    </Form>
  );
}
