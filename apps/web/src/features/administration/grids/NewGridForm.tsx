import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { addGrid } from '../../../api/directory';
import { useAct } from '../use-act';

interface Values {
  readonly nameZh?: string;
  readonly nameEn?: string;
}

/** Another grid in a village; without a name it is called by its number. */
export function NewGridForm({ village }: { readonly village: string }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const add = useAct(
    ({ nameZh, nameEn }: Values) =>
      addGrid({
        villageCode: village,
        ...(nameZh !== undefined && nameZh !== '' && { nameZh }),
        ...(nameEn !== undefined && nameEn !== '' && { nameEn }),
      }),
    t('grids.added'),
  );
  return (
    <Form<Values>
      form={form}
      layout="inline"
      style={{ rowGap: 12 }}
      onFinish={(values) => add.mutate(values, { onSuccess: () => form.resetFields() })}
    >
      <Form.Item name="nameZh">
        <Input maxLength={100} aria-label={t('grids.nameZh')} placeholder={t('grids.nameZh')} />
      </Form.Item>
      <Form.Item name="nameEn">
        <Input maxLength={200} aria-label={t('grids.nameEn')} placeholder={t('grids.nameEn')} />
      </Form.Item>
      <Button type="primary" htmlType="submit" icon={<PlusOutlined />} loading={add.isPending}>
        {t('grids.add')}
      </Button>
    </Form>
  );
}
