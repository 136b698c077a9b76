import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '../../api/problem';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useChangePassword, type PasswordValues } from './use-change-password';

interface Props {
  /** Whose password it is: password managers go by it. */
  readonly username: string;
  readonly onDone?: () => void;
}

/** The present password, and twice the new one. */
export function PasswordForm({ username, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<PasswordValues>();
  const change = useChangePassword(form, onDone);
  const missing = { required: true, message: t('password.missing') };
  const isBesideField = change.error instanceof ProblemError && change.error.fields.length > 0;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      size="large"
      onFinish={(values) => change.mutate(values)}
    >
      <input type="text" autoComplete="username" value={username} readOnly hidden />
      <Form.Item name="currentPassword" label={t('password.current')} rules={[missing]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={t('password.next')}
        extra={t('password.rule')}
        rules={[missing]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeated"
        label={t('password.repeat')}
        dependencies={['newPassword']}
        rules={[
          missing,
          {
            validator: (_, value: string | undefined) =>
              !value || value === form.getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error(t('password.differs'))),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      {change.isError && !isBesideField && (
        <Form.Item>
          <ProblemAlert error={change.error} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('password.submit')}
      </Button>
    </Form>
  );
}
