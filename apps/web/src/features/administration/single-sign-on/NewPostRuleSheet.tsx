import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Organisation } from '../../../api/organisations';
import { addPostRule, type NewPostRule } from '../../../api/post-rules';
import type { Role } from '../../../api/posts';
import { localDay } from '../../../format/time';
import { FormEnd } from '../../../ui/FormEnd';
import { showFieldErrors } from '../../../ui/show-field-errors';
import { SideSheet } from '../../../ui/SideSheet';
import styles from '../Administration.module.css';
import { OrganisationSelect } from '../posts/OrganisationSelect';
import { useAct } from '../use-act';

interface Values {
  readonly claim: string;
  readonly value: string;
  readonly organisation: Organisation;
  readonly role: Role;
  readonly validFrom: string;
  readonly validTo: string;
}

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Adds a rule by which something that the provider says gives a post. */
export function NewPostRuleSheet({ open, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SideSheet open={open} title={t('postRules.add')} onClose={onClose}>
      <NewPostRuleForm onDone={onClose} />
    </SideSheet>
  );
}

function NewPostRuleForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const place = Form.useWatch('organisation', form);
  const add = useAct(addPostRule, t('postRules.added'));
  const submit = ({ organisation, validTo, ...values }: Values) => {
    const rule: NewPostRule = {
      ...values,
      organisationCode: organisation.code,
      ...(validTo !== '' && { validTo }),
    };
    add.mutate(rule, {
      onSuccess: onDone,
      onError: (error) => {
        showFieldErrors(form, error, { organisationCode: 'organisation' });
      },
    });
  };
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={{ validFrom: localDay(), validTo: '' }}
      onValuesChange={(changed) => {
        if ('organisation' in changed) form.resetFields(['role']);
      }}
      onFinish={submit}
    >
      <Form.Item
        name="claim"
        label={t('identities.claim')}
        extra={t('postRules.claimHint')}
        rules={required}
      >
        <Input maxLength={100} autoComplete="off" autoCapitalize="off" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="value"
        label={t('identities.value')}
        extra={t('postRules.valueHint')}
        rules={required}
      >
        <Input maxLength={255} autoComplete="off" autoCapitalize="off" spellCheck={false} />
      </Form.Item>
      <Form.Item name="organisation" label={t('posts.organisation')} rules={required}>
        <OrganisationSelect />
      </Form.Item>
      <Form.Item name="role" label={t('posts.role')} rules={required}>
        <Select
          disabled={place === undefined}
          options={(place?.roles ?? []).map(({ role }) => ({
            value: role,
            label: t(`role.${role}`),
          }))}
        />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="validFrom" label={t('posts.firstDay')} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="validTo" label={t('posts.lastDay')} extra={t('posts.lastDayHint')}>
          <Input type="date" />
        </Form.Item>
      </div>
      <FormEnd act={add} label={t('postRules.add')} />
    </Form>
  );
}
