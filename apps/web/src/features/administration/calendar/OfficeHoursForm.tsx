import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { setOfficeHours, type NewOfficeHours } from '../../../api/calendar';
import { localDay } from '../../../format/time';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';

const MOST_SPANS = 6;

/** The stretches of a working day, from a day on. */
export function OfficeHoursForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const set = useAct((values: NewOfficeHours) => setOfficeHours(values), t('officeHours.done'));
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form<NewOfficeHours>
      layout="vertical"
      initialValues={{ validFrom: localDay(), spans: [{ from: '09:00', to: '17:00' }], source: '' }}
      onFinish={(values) => set.mutate(values, { onSuccess: onDone })}
    >
      <Form.Item name="validFrom" label={t('officeHours.validFrom')} rules={required}>
        <Input type="date" min={localDay()} />
      </Form.Item>
      <Form.Item name="source" label={t('officeHours.source')} rules={required}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.List name="spans">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <fieldset key={key} className={styles.notice}>
                <Form.Item name={[name, 'from']} label={t('officeHours.opens')} rules={required}>
                  <Input type="time" />
                </Form.Item>
                <Form.Item name={[name, 'to']} label={t('officeHours.closes')} rules={required}>
                  <Input type="time" />
                </Form.Item>
                {fields.length > 1 && (
                  <Form.Item label=" ">
                    <Button
                      icon={<DeleteOutlined />}
                      aria-label={t('officeHours.remove')}
                      title={t('officeHours.remove')}
                      onClick={() => remove(name)}
                    />
                  </Form.Item>
                )}
              </fieldset>
            ))}
            {fields.length < MOST_SPANS && (
              <Button icon={<PlusOutlined />} onClick={() => add({ from: '', to: '' })}>
                {t('officeHours.add')}
              </Button>
            )}
          </>
        )}
      </Form.List>
      {set.isError && <ProblemAlert error={set.error} />}
      <div className={styles.actions} style={{ margin: '16px 0' }}>
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          {t('officeHours.set')}
        </Button>
        <Button onClick={onDone}>{t('action.cancel')}</Button>
      </div>
    </Form>
  );
}
