import { App, Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { GRID_ORDER_OUTCOMES, type GridOrderAnswer } from '../../api/grid-orders';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useAnswerOrder } from './use-orders';

/** The button by which a grid member answers an order, and what it asks. */
export function AnswerOrder({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('orders.answer')}
      </Button>
      {open && <AnswerModal id={id} onClose={() => setOpen(false)} />}
    </>
  );
}

function AnswerModal({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<GridOrderAnswer>();
  const answer = useAnswerOrder(id);
  const outcome = Form.useWatch('outcome', form);
  const send = ({ outcome: said, text }: GridOrderAnswer) =>
    answer.mutate(
      { outcome: said, text, ...(said === 'refused' && { reason: 'notListed' as const }) },
      {
        onSuccess: () => {
          void message.success(t('orders.answered'));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t('orders.answerTitle')}
      okText={t('orders.send')}
      okButtonProps={{ loading: answer.isPending }}
      cancelText={t('action.cancel')}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<GridOrderAnswer>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ outcome: 'done' }}
        onFinish={send}
      >
        <Form.Item
          name="outcome"
          label={t('orders.outcome')}
          extra={outcome === 'refused' && t('orders.refusalHint')}
        >
          <Radio.Group
            options={GRID_ORDER_OUTCOMES.map((value) => ({
              value,
              label: t(`orders.outcomes.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="text"
          label={t('orders.answerText')}
          rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        >
          <Input.TextArea rows={4} maxLength={1000} showCount />
        </Form.Item>
        {answer.isError && <ProblemAlert error={answer.error} />}
      </Form>
    </Modal>
  );
}
