import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import {
  ACCOUNT_KINDS,
  createAccount,
  type MadeAccount,
  type NewAccount,
} from '../../../api/accounts';
import { FormEnd } from '../../../ui/FormEnd';
import { showFieldErrors } from '../../../ui/show-field-errors';
import { SideSheet } from '../../../ui/SideSheet';
import { useAct } from '../use-act';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onMade: (account: MadeAccount) => void;
}

/** Makes an account; its posts come next. */
export function NewAccountSheet({ open, onClose, onMade }: Props) {
  const { t } = useTranslation();
  return (
    <SideSheet open={open} title={t('accounts.add')} onClose={onClose}>
      <NewAccountForm onMade={onMade} />
    </SideSheet>
  );
}

function NewAccountForm({ onMade }: Pick<Props, 'onMade'>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewAccount>();
  const kind = Form.useWatch('kind', form);
  const create = useAct(createAccount);
  const submit = (values: NewAccount) =>
    create.mutate(values, {
      onSuccess: onMade,
      onError: (error) => {
        showFieldErrors(form, error);
      },
    });
  return (
    <Form<NewAccount>
      form={form}
      layout="vertical"
      initialValues={{ kind: 'official' }}
      onFinish={submit}
    >
      <Form.Item name="kind" label={t('accounts.kind')}>
        <Radio.Group
          options={ACCOUNT_KINDS.map((one) => ({ value: one, label: t(`accountKind.${one}`) }))}
        />
      </Form.Item>
      {kind === 'citizen' ? (
        <p style={{ marginBottom: 24 }}>{t('accounts.citizenHint')}</p>
      ) : (
        <Form.Item
          name="displayName"
          label={t('accounts.name')}
          rules={[{ required: true, message: t('form.required') }]}
        >
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item
        name="username"
        label={t('accounts.username')}
        extra={t('accounts.usernameHint')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <Input maxLength={50} autoComplete="off" autoCapitalize="off" spellCheck={false} />
      </Form.Item>
      <FormEnd act={create} label={t('accounts.make')} />
    </Form>
  );
}
