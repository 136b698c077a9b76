import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { changeOrganisation, type Organisation } from '../../../api/organisations';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import { showFieldErrors } from '../../../ui/show-field-errors';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';

interface Values {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly validTo: string;
}

interface Props {
  readonly organisation: Organisation;
  readonly onDone: () => void;
}

/** Corrects the names of an organisation or sets its last day. */
export function OrganisationChangeForm({ organisation, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const { code, nameZh, nameEn, validTo } = organisation;
  const change = useAct(
    (values: Values) =>
      changeOrganisation(code, {
        ...values,
        validTo: values.validTo === '' ? null : values.validTo,
      }),
    t('organisations.changed'),
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={{ nameZh, nameEn, validTo: validTo ?? '' }}
      onFinish={(values) =>
        change.mutate(values, {
          onSuccess: onDone,
          onError: (error) => {
            showFieldErrors(form, error);
          },
        })
      }
    >
      <Form.Item name="nameZh" label={t('organisations.nameZh')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('organisations.nameEn')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="validTo"
        label={t('organisations.lastDay')}
        extra={t('organisations.lastDayHint')}
      >
        <Input type="date" />
      </Form.Item>
      {change.isError && <ProblemAlert error={change.error} />}
      <div className={styles.actions} style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('action.save')}
        </Button>
        <Button onClick={onDone}>{t('action.cancel')}</Button>
      </div>
    </Form>
  );
}
