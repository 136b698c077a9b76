import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import {
  ORGANISATION_KINDS,
  addOrganisation,
  type NewOrganisation,
  type OrganisationKind,
} from '../../../api/organisations';
import { localDay } from '../../../format/time';
import { FormEnd } from '../../../ui/FormEnd';
import { showFieldErrors } from '../../../ui/show-field-errors';
import { SideSheet } from '../../../ui/SideSheet';
import { useAct } from '../use-act';

/** What an organisation of these kinds does is always called the same. */
const FIXED_FUNCTIONS: Partial<Readonly<Record<OrganisationKind, string>>> = {
  gridAuthority: 'grid-authority',
  partyCommittee: 'party-committee',
  government: 'government',
};

interface Values {
  readonly kind: OrganisationKind;
  readonly function?: string;
  readonly nameZh: string;
  readonly nameEn?: string;
  readonly validFrom: string;
}

interface Props {
  readonly open: boolean;
  readonly area: string;
  readonly onClose: () => void;
  readonly onAdded: (code: string) => void;
}

/** Adds an organisation to the division that is looked at. */
export function NewOrganisationSheet({ open, onClose, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <SideSheet open={open} title={t('organisations.add')} onClose={onClose}>
      <NewOrganisationForm {...rest} />
    </SideSheet>
  );
}

function NewOrganisationForm({ area, onAdded }: Pick<Props, 'area' | 'onAdded'>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form);
  const fixed = kind === undefined ? undefined : FIXED_FUNCTIONS[kind];
  const add = useAct(addOrganisation);
  const submit = ({ nameEn, ...values }: Values) => {
    const organisation: NewOrganisation = {
      ...values,
      areaCode: area,
      function: fixed ?? values.function ?? '',
      ...(nameEn !== undefined && nameEn !== '' && { nameEn }),
    };
    add.mutate(organisation, {
      onSuccess: onAdded,
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
      initialValues={{ kind: 'department', validFrom: localDay() }}
      onFinish={submit}
    >
      <Form.Item label={t('administration.area')}>{area}</Form.Item>
      <Form.Item name="kind" label={t('organisations.kind')}>
        <Select
          options={ORGANISATION_KINDS.map((one) => ({
            value: one,
            label: t(`organisationKind.${one}`),
          }))}
        />
      </Form.Item>
      {fixed === undefined && (
        <Form.Item
          name="function"
          label={t('organisations.function')}
          extra={t('organisations.functionHint')}
          rules={required}
        >
          <Input maxLength={40} autoComplete="off" autoCapitalize="off" spellCheck={false} />
        </Form.Item>
      )}
      <Form.Item name="nameZh" label={t('organisations.nameZh')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('organisations.nameEn')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="validFrom" label={t('organisations.firstDay')} rules={required}>
        <Input type="date" />
      </Form.Item>
      <FormEnd act={add} label={t('organisations.add')} />
    </Form>
  );
}
