import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Organisation } from '../../../api/organisations';
import {
  createServiceClient,
  SERVICE_KINDS,
  type NewServiceClient,
  type ServiceClientSecret,
  type ServiceKind,
} from '../../../api/service-clients';
import { SERVICE_SCOPES, type ServiceScope } from '../../../api/service-scopes';
import { fromWallTime } from '../../../format/time';
import { FormEnd } from '../../../ui/FormEnd';
import { showFieldErrors } from '../../../ui/show-field-errors';
import { SideSheet } from '../../../ui/SideSheet';
import { OrganisationSelect } from '../posts/OrganisationSelect';
import { useAct } from '../use-act';
import { scopeText } from './scope-text';

interface Values {
  readonly kind: ServiceKind;
  readonly label: string;
  readonly organisation?: Organisation;
  readonly scopes?: ServiceScope[];
  /** As the browser writes it, without a zone; understood as Asia/Shanghai. */
  readonly expiresAt?: string;
}

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onMade: (made: ServiceClientSecret) => void;
}

/** Lets a system in. */
export function NewSystemSheet({ open, onClose, onMade }: Props) {
  const { t } = useTranslation();
  return (
    <SideSheet open={open} title={t('systems.add')} onClose={onClose}>
      <NewSystemForm onMade={onMade} />
    </SideSheet>
  );
}

function NewSystemForm({ onMade }: Pick<Props, 'onMade'>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form) ?? 'department';
  const scopes: readonly ServiceScope[] = SERVICE_SCOPES[kind];
  const create = useAct(createServiceClient);
  const submit = ({ organisation, expiresAt, ...values }: Values) => {
    const client: NewServiceClient = {
      ...values,
      ...(organisation !== undefined && { organisationCode: organisation.code }),
      ...(expiresAt && { expiresAt: fromWallTime(expiresAt) }),
    };
    create.mutate(client, {
      onSuccess: onMade,
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
      initialValues={{ kind: 'department' }}
      onValuesChange={(changed: Partial<Values>) => {
        if (changed.kind !== undefined) {
          form.setFieldValue('scopes', [...SERVICE_SCOPES[changed.kind]]);
        }
      }}
      onFinish={submit}
    >
      <Form.Item name="kind" label={t('systems.kind')} extra={t(`systems.kindHint.${kind}`)}>
        <Select
          options={SERVICE_KINDS.map((one) => ({ value: one, label: t(`serviceKind.${one}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="label"
        label={t('systems.label')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="organisation"
        label={t('systems.organisation')}
        rules={kind === 'probe' ? [] : required}
      >
        <OrganisationSelect />
      </Form.Item>
      {scopes.length > 0 && (
        <Form.Item name="scopes" label={t('systems.scopes')} rules={required}>
          <Checkbox.Group
            options={scopes.map((one) => ({ value: one, label: scopeText(one, t) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="expiresAt" label={t('systems.expiresAt')} extra={t('systems.expiresHint')}>
        <Input type="datetime-local" />
      </Form.Item>
      <FormEnd act={create} label={t('systems.make')} />
    </Form>
  );
}
