import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { setEndpoint, type DepartmentEndpoint } from '../../../api/department-endpoints';
import type { Organisation } from '../../../api/organisations';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { FormEnd } from '../../../ui/FormEnd';
import { showFieldErrors } from '../../../ui/show-field-errors';
import { SideSheet } from '../../../ui/SideSheet';
import { OrganisationSelect } from '../posts/OrganisationSelect';
import { useAct } from '../use-act';

interface Values {
  readonly organisation?: Organisation;
  readonly url: string;
  readonly token: string;
}

interface Props {
  readonly open: boolean;
  /** The one that is changed; null for another one. */
  readonly endpoint: DepartmentEndpoint | null;
  readonly onClose: () => void;
}

/** Enters or changes where a department's system is. */
export function EndpointSheet({ open, endpoint, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SideSheet
      open={open}
      title={t(endpoint === null ? 'endpoints.add' : 'endpoints.change')}
      onClose={onClose}
    >
      <EndpointForm endpoint={endpoint} onDone={onClose} />
    </SideSheet>
  );
}

function EndpointForm({
  endpoint,
  onDone,
}: Pick<Props, 'endpoint'> & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [form] = Form.useForm<Values>();
  const set = useAct(({ organisation, url, token }: Values) => {
    const code = endpoint?.organisationCode ?? organisation?.code ?? '';
    return setEndpoint(code, { url: url.trim(), token });
  }, t('endpoints.set'));
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={{ url: endpoint?.url ?? '' }}
      onFinish={(values) =>
        set.mutate(values, {
          onSuccess: onDone,
          onError: (error) => {
            showFieldErrors(form, error, { organisationCode: 'organisation' });
          },
        })
      }
    >
      {endpoint === null ? (
        <Form.Item name="organisation" label={t('endpoints.department')} rules={required}>
          <OrganisationSelect />
        </Form.Item>
      ) : (
        <Form.Item label={t('endpoints.department')}>
          {localText(endpoint, 'name', language)}
        </Form.Item>
      )}
      <Form.Item
        name="url"
        label={t('endpoints.url')}
        extra={t('endpoints.urlHint')}
        rules={required}
      >
        <Input maxLength={300} inputMode="url" autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="token"
        label={t('endpoints.token')}
        extra={t('endpoints.tokenHint')}
        rules={[...required, { min: 16, message: t('form.minLength', { limit: 16 }) }]}
      >
        <Input.Password maxLength={500} autoComplete="new-password" />
      </Form.Item>
      <FormEnd act={set} label={t('action.save')} />
    </Form>
  );
}
