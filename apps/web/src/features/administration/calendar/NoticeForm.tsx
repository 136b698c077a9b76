import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { enterCalendarYear, previewCalendarYear, type CalendarYear } from '../../../api/calendar';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';
import { type Festival, countOf, daysOf, festivalsOf } from './notice';

/** The festivals of every year's notice, in its order. */
const FESTIVALS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];

interface Values {
  readonly source: string;
  readonly festivals: Festival[];
}

interface Props {
  readonly known: CalendarYear;
  readonly mayCancel: boolean;
  readonly onDone: () => void;
}

/** A whole year's notice: for each festival its days off and the weekend days that are worked for it. */
export function NoticeForm({ known, mayCancel, onDone }: Props) {
  const { t } = useTranslation();
  const { year } = known;
  const [form] = Form.useForm<Values>();
  const festivals = Form.useWatch('festivals', form) as readonly Partial<Festival>[] | undefined;
  const { off, madeUp } = countOf(daysOf((festivals ?? []).map(whole)));
  const noticeOf = (values: Values) => ({
    source: values.source,
    days: daysOf(values.festivals.map(whole)),
  });
  const enter = useAct(
    (values: Values) => enterCalendarYear(year, noticeOf(values)),
    t('calendar.entered'),
  );
  const preview = useMutation({
    mutationFn: (values: Values) => previewCalendarYear(year, noticeOf(values)),
  });
  const required = [{ required: true, message: t('form.required') }];
  const bounds = { min: `${year}-01-01`, max: `${year}-12-31` };
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={{
        source: '',
        festivals: known.covered
          ? festivalsOf(known.days)
          : FESTIVALS.map((name) => ({ name, from: '', to: '', madeUp: [] })),
      }}
      onValuesChange={() => preview.reset()}
      onFinish={(values) => enter.mutate(values, { onSuccess: onDone })}
    >
      <Form.Item name="source" label={t('calendar.document')} rules={required}>
        <Input maxLength={60} placeholder="国办发明电〔…〕…号" />
      </Form.Item>
      <Form.List name="festivals">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <fieldset key={key} className={styles.notice}>
                <Form.Item name={[name, 'name']} label={t('calendar.festival')} rules={required}>
                  <Input maxLength={20} />
                </Form.Item>
                <Form.Item name={[name, 'from']} label={t('calendar.from')} rules={required}>
                  <Input type="date" {...bounds} />
                </Form.Item>
                <Form.Item name={[name, 'to']} label={t('calendar.to')} rules={required}>
                  <Input type="date" {...bounds} />
                </Form.Item>
                <Form.Item name={[name, 'madeUp']} label={t('calendar.madeUp')}>
                  <Select
                    mode="tags"
                    tokenSeparators={[' ', ',', '，', '、']}
                    placeholder={`${year}-02-14`}
                    open={false}
                    suffixIcon={null}
                  />
                </Form.Item>
                <Form.Item label=" ">
                  <Button
                    icon={<DeleteOutlined />}
                    aria-label={t('calendar.remove')}
                    title={t('calendar.remove')}
                    onClick={() => remove(name)}
                  />
                </Form.Item>
              </fieldset>
            ))}
            <Button
              icon={<PlusOutlined />}
              onClick={() => add({ name: '', from: '', to: '', madeUp: [] })}
            >
              {t('calendar.add')}
            </Button>
          </>
        )}
      </Form.List>
      <p style={{ margin: '16px 0' }}>{t('calendar.sum', { off, madeUp })}</p>
      {preview.data !== undefined && (
        <Alert type="info" showIcon title={t('calendar.wouldMove', { ...preview.data })} />
      )}
      {preview.isError && <ProblemAlert error={preview.error} />}
      {enter.isError && <ProblemAlert error={enter.error} />}
      <div className={styles.actions} style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={enter.isPending}>
          {t('calendar.enter')}
        </Button>
        <Button
          loading={preview.isPending}
          onClick={() => void form.validateFields().then((values) => preview.mutate(values))}
        >
          {t('calendar.preview')}
        </Button>
        {mayCancel && <Button onClick={onDone}>{t('action.cancel')}</Button>}
      </div>
    </Form>
  );
}

function whole({ name = '', from = '', to = '', madeUp = [] }: Partial<Festival>): Festival {
  return { name, from, to, madeUp };
}
