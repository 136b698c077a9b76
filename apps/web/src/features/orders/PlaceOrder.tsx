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
import { CategorySelect } from '../report/CategorySelect';
import { homeAreaOf } from '../report/home-area';
import { usePlaceOrder } from './use-orders';

interface Values {
  readonly countyCode?: string;
  readonly townshipCode?: string;
  readonly villageCode?: string;
  readonly gridCode: string;
  readonly categoryCode?: string;
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
  const place = usePlaceOrder();
  const required = [{ required: true, whitespace: true, message: t('form.required') }];

  const submit = ({ gridCode, categoryCode, text, dueAt }: Values) =>
    place.mutate(
      {
        gridCode,
        text,
        ...(categoryCode !== undefined && { categoryCode }),
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
      onValuesChange={(changed: Partial<Values>) => {
        if ('countyCode' in changed) form.resetFields(['townshipCode', 'villageCode', 'gridCode']);
        if ('townshipCode' in changed) form.resetFields(['villageCode', 'gridCode']);
        if ('villageCode' in changed) form.resetFields(['gridCode']);
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
      <Form.Item name="categoryCode" label={t('orders.category')}>
        <CategorySelect allowClear />
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
