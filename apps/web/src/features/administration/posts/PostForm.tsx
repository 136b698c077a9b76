import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Account } from '../../../api/accounts';
import type { Organisation } from '../../../api/organisations';
import { givePost, type NewPost, type Role } from '../../../api/posts';
import { localDay } from '../../../format/time';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import { showFieldErrors } from '../../../ui/show-field-errors';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';
import { AccountSelect } from './AccountSelect';
import { GridsSelect } from './GridsSelect';
import { OrganisationSelect } from './OrganisationSelect';

interface Values {
  readonly account?: Account;
  readonly organisation?: Organisation;
  readonly role?: Role;
  readonly validFrom: string;
  readonly validTo: string;
  readonly gridCodes?: string[];
}

interface Props {
  /** Who gets the post, when that is settled. */
  readonly account?: Account;
  /** Where the post is, when that is settled. */
  readonly organisation?: Organisation;
  readonly onDone: () => void;
}

/** Gives somebody a post; only roles that fit both the organisation and the account are offered. */
export function PostForm({ account, organisation, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const chosen = Form.useWatch([], form) as Partial<Values> | undefined;
  const holder = account ?? chosen?.account;
  const place = organisation ?? chosen?.organisation;
  const roles = (place?.roles ?? []).filter(
    ({ accounts }) => holder === undefined || accounts.includes(holder.kind),
  );
  const mayBeBound = roles.some(({ role, grids }) => grids && role === chosen?.role);
  const give = useAct(givePost, t('posts.given'));

  const submit = (values: Values) => {
    if (holder === undefined || place === undefined || values.role === undefined) return;
    const { role, validFrom, validTo, gridCodes } = values;
    const newPost: NewPost = {
      accountId: holder.id,
      organisationCode: place.code,
      role,
      validFrom,
      ...(validTo !== '' && { validTo }),
      ...(mayBeBound && gridCodes !== undefined && { gridCodes }),
    };
    give.mutate(newPost, {
      onSuccess: onDone,
      onError: (error) => {
        showFieldErrors(form, error);
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
        if ('organisation' in changed || 'account' in changed) {
          form.resetFields(['role', 'gridCodes']);
        }
      }}
      onFinish={submit}
    >
      {account === undefined && (
        <Form.Item name="account" label={t('posts.holder')} rules={required}>
          <AccountSelect />
        </Form.Item>
      )}
      {organisation === undefined && (
        <Form.Item name="organisation" label={t('posts.organisation')} rules={required}>
          <OrganisationSelect />
        </Form.Item>
      )}
      <Form.Item name="role" label={t('posts.role')} rules={required}>
        <Select
          disabled={place === undefined}
          options={roles.map(({ role }) => ({ value: role, label: t(`role.${role}`) }))}
        />
      </Form.Item>
      {mayBeBound && place !== undefined && (
        <Form.Item name="gridCodes" label={t('posts.grids')} extra={t('posts.gridsHint')}>
          <GridsSelect area={place.areaCode} />
        </Form.Item>
      )}
      <div className={styles.pair}>
        <Form.Item name="validFrom" label={t('posts.firstDay')} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="validTo" label={t('posts.lastDay')} extra={t('posts.lastDayHint')}>
          <Input type="date" />
        </Form.Item>
      </div>
      {give.isError && <ProblemAlert error={give.error} />}
      <div className={styles.actions} style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={give.isPending}>
          {t('posts.give')}
        </Button>
        <Button onClick={onDone}>{t('action.cancel')}</Button>
      </div>
    </Form>
  );
}
