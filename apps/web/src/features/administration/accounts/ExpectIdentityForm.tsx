import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { expectIdentity, type NewExpectedIdentity } from '../../../api/identities';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import { showFieldErrors } from '../../../ui/show-field-errors';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';

interface Props {
  readonly accountId: string;
  readonly onDone: () => void;
}

/** Says by what somebody of the provider is taken for the holder of the account. */
export function ExpectIdentityForm({ accountId, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewExpectedIdentity>();
  const expect = useAct(
    (identity: NewExpectedIdentity) => expectIdentity(accountId, identity),
    t('identities.nowExpected'),
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form<NewExpectedIdentity>
      form={form}
      layout="vertical"
      initialValues={{ claim: 'sub' }}
      onFinish={(identity) =>
        expect.mutate(identity, {
          onSuccess: onDone,
          onError: (error) => {
            showFieldErrors(form, error);
          },
        })
      }
    >
      <Form.Item
        name="claim"
        label={t('identities.claim')}
        extra={t('identities.claimHint')}
        rules={required}
      >
        <Input maxLength={100} autoComplete="off" autoCapitalize="off" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="value"
        label={t('identities.value')}
        extra={t('identities.valueHint')}
        rules={required}
      >
        <Input maxLength={255} autoComplete="off" autoCapitalize="off" spellCheck={false} />
      </Form.Item>
      {expect.isError && <ProblemAlert error={expect.error} />}
      <div className={styles.actions} style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={expect.isPending}>
          {t('identities.expect')}
        </Button>
        <Button onClick={onDone}>{t('action.cancel')}</Button>
      </div>
    </Form>
  );
}
