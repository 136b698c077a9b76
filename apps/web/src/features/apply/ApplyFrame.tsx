import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';

import { ProblemAlert } from '../../ui/ProblemAlert';
import { showFieldErrors } from '../../ui/show-field-errors';
import styles from '../report/ReportForm.module.css';

interface Props<Values, Request> {
  readonly form?: FormInstance<Values>;
  /** What the form starts with. */
  readonly initialValues: Partial<Values>;
  /** Keeps what is typed on the device. */
  readonly onTyped?: (values: Values) => void;
  readonly act: UseMutationResult<unknown, Error, Request>;
  readonly requestOf: (values: Values) => Request;
  /** What the form calls a field that the server calls otherwise. */
  readonly named?: Readonly<Record<string, string>>;
  readonly label: string;
  readonly children: ReactNode;
}

/** The outline of a form that begins a proceeding or goes on with one: its parts, why it was refused, and the button that sends it. */
export function ApplyFrame<Values extends object, Request>(props: Props<Values, Request>) {
  const { initialValues, onTyped, act, requestOf, named, label, children } = props;
  const [form] = Form.useForm<Values>(props.form);
  return (
    <Form<Values>
      form={form}
      className={styles.form ?? ''}
      layout="vertical"
      initialValues={initialValues}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onValuesChange={(_, values) => onTyped?.(values)}
      onFinish={(values) =>
        act.mutate(requestOf(values), {
          onError: (error) => {
            showFieldErrors(form, error, named);
          },
        })
      }
    >
      {children}
      {act.isError && <ProblemAlert error={act.error} />}
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" size="large" loading={act.isPending}>
          {label}
        </Button>
      </div>
    </Form>
  );
}
