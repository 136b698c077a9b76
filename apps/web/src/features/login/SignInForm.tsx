import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '../../ui/ProblemAlert';
import type { Credentials, SignIn } from './use-sign-in';

export function SignInForm({ signIn }: { readonly signIn: SignIn }) {
  const { t } = useTranslation();
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      size="large"
      onFinish={(values) => signIn.mutate(values)}
    >
      <Form.Item
        name="username"
        label={t('login.username')}
        rules={[{ required: true, whitespace: true, message: t('login.usernameMissing') }]}
      >
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('login.password')}
        rules={[{ required: true, message: t('login.passwordMissing') }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      {signIn.isError && (
        <Form.Item>
          <ProblemAlert error={signIn.error} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('login.submit')}
      </Button>
    </Form>
  );
}
