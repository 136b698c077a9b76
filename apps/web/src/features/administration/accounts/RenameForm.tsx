import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { renameAccount, type Account } from '../../../api/accounts';
import { showFieldErrors } from '../../../ui/show-field-errors';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';

interface Props {
  readonly account: Account;
  readonly onDone: () => void;
}

/** Corrects the name of an official. */
export function RenameForm({ account, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ displayName: string }>();
  const rename = useAct((name: string) => renameAccount(account.id, name), t('accounts.changed'));
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ displayName: account.displayName }}
      onFinish={({ displayName }) =>
        rename.mutate(displayName, {
          onSuccess: onDone,
          onError: (error) => {
            showFieldErrors(form, error);
          },
        })
      }
    >
      <Form.Item
        name="displayName"
        label={t('accounts.name')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <Input maxLength={50} autoComplete="off" autoFocus />
      </Form.Item>
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" loading={rename.isPending}>
          {t('action.save')}
        </Button>
        <Button onClick={onDone}>{t('action.cancel')}</Button>
      </div>
    </Form>
  );
}
