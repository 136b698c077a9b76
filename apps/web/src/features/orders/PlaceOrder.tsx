import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readAreas, readGrids } from '../../api/directory';
import { useMe } from '../../app/use-me';
import { FormEnd } from '../../ui/FormEnd';
import { SideSheet } from '../../ui/SideSheet';
import { showFieldErrors } from '../../ui/show-field-errors';
import { AreaSelect } from '../report/AreaSelect';
import { homeAreaOf } from '../report/home-area';
import { ChoiceSelect, OrderSubject, type SubjectKind } from './OrderSubject';
import { useOrderChoices, usePlaceOrder } from './use-orders';

interface Values {
  readonly countyCode?: string;
  readonly townshipCode?: string;
  readonly villageCode?: string;
  readonly gridCode: string;
  readonly subject: SubjectKind;
  readonly categoryCode?: string;
  readonly itemCode?: string;
  readonly livelihoodReason?: string;
  readonly requestedBy?: string;
  readonly text: string;
  /** As the browser writes it, without a zone; understood as Asia/Shanghai. */
  readonly dueAt?: string;
}

/** The button by which the grid authority gives an order, and its form. */
export function PlaceOrder() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {t('orders.place')}
      </Button>
      <SideSheet open={open} title={t('orders.place')} onClose={() => setOpen(false)}>
        <PlaceForm onDone={() => setOpen(false)} />
      </SideSheet>
    </>
  );
}

function PlaceForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const chosen = Form.useWatch([], form) as Partial<Values> | undefined;
  const home = homeAreaOf(useMe().post?.organisation.areaCode);
  const county = home.county ?? chosen?.countyCode;
  const township = home.township ?? chosen?.townshipCode;
  const { data: choices } = useOrderChoices(chosen?.gridCode);
  const place = usePlaceOrder();
  const required = [{ required: true, whitespace: true, message: t('form.required') }];

  const submit = ({ gridCode, text, dueAt, ...values }: Values) =>
    place.mutate(
      {
        gridCode,
        text,
        ...subjectOf(values),
        ...(values.requestedBy && { requestedBy: values.requestedBy }),
        ...(dueAt && { dueAt: `${dueAt}:00+08:00` }),
      },
      {
        onSuccess: () => {
          void message.success(t('orders.placed'));
          onDone();
        },
        onError: (error) => {
          showFieldErrors(form, error);
        },
      },
    );

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={{ subject: 'category' }}
      onValuesChange={(changed: Partial<Values>) => {
        if ('countyCode' in changed) form.resetFields(['townshipCode', 'villageCode', 'gridCode']);
        if ('townshipCode' in changed) form.resetFields(['villageCode', 'gridCode']);
        if ('villageCode' in changed) form.resetFields(['gridCode']);
        if ('countyCode' in changed) form.resetFields(['itemCode', 'requestedBy']);
      }}
      onFinish={submit}
    >
      {home.county === undefined && (
        <Form.Item name="countyCode" label={t('report.county')} rules={required}>
          <AreaSelect level="county" parent={home.city} read={readAreas} />
        </Form.Item>
      )}
      {home.township === undefined && (
        <Form.Item name="townshipCode" label={t('report.township')} rules={required}>
          <AreaSelect level="township" parent={county} read={readAreas} />
        </Form.Item>
      )}
      <Form.Item name="villageCode" label={t('report.village')} rules={required}>
        <AreaSelect level="village" parent={township} read={readAreas} />
      </Form.Item>
      <Form.Item name="gridCode" label={t('report.grid')} rules={required}>
        <AreaSelect level="grid" parent={chosen?.villageCode} read={readGrids} />
      </Form.Item>
      <OrderSubject kind={chosen?.subject ?? 'category'} choices={choices} />
      <Form.Item name="requestedBy" label={t('orders.requestedBy')}>
        <ChoiceSelect choices={choices?.departments} placeholder={t('report.choose')} />
      </Form.Item>
      <Form.Item name="text" label={t('orders.text')} rules={required}>
        <Input.TextArea rows={5} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name="dueAt" label={t('orders.due')}>
        <Input type="datetime-local" />
      </Form.Item>
      <FormEnd act={place} label={t('orders.placeAct')} />
    </Form>
  );
}

/** Only what belongs to the chosen kind is sent. */
function subjectOf({
  subject,
  categoryCode,
  itemCode,
  livelihoodReason,
}: Omit<Values, 'gridCode' | 'text'>) {
  if (subject === 'exception') return { ...(livelihoodReason && { livelihoodReason }) };
  if (subject === 'item') return { ...(itemCode && { itemCode }) };
  return { ...(categoryCode && { categoryCode }) };
}
