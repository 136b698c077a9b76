import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import { waiveSeparation, type SeparationConflict } from '../../api/separation';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { ProblemAlert } from '../../ui/ProblemAlert';
import styles from './ChoiceModal.module.css';

interface Props {
  readonly caseId: string;
  readonly conflicts: readonly SeparationConflict[];
  readonly onClose: () => void;
}

interface Answers {
  readonly which: number;
  readonly reason: string;
}

/** Asks who may do both steps, and why; the answer stands in the course of the case. */
export function WaiveModal({ caseId, conflicts, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [form] = Form.useForm<Answers>();
  const waive = useMutation({
    mutationFn: async ({ which, reason }: Answers) => {
      const conflict = conflicts[which];
      if (conflict === undefined) return;
      const { elementId, accountId } = conflict;
      await waiveSeparation(caseId, { elementId, accountId, reason });
    },
    onSuccess: () => {
      void message.success(t('separation.waived'));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  return (
    <Modal
      open
      title={t('separation.waive')}
      okText={t('separation.decide')}
      okButtonProps={{ loading: waive.isPending }}
      cancelText={t('action.cancel')}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Answers>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ which: 0 }}
        onFinish={waive.mutate}
      >
        <Form.Item name="which" label={t('separation.who')}>
          <Radio.Group
            className={styles.choices}
            options={conflicts.map((conflict, value) => ({
              value,
              label: (
                <>
                  {conflict.displayName} · {localText(conflict, 'label', language)}
                  {conflict.rules.map((rule) => (
                    <div key={rule.id} style={{ color: 'var(--grid-ink-muted)' }}>
                      {localText(rule, 'description', language)}
                      {rule.article === null ? '' : ` (${rule.article})`}
                    </div>
                  ))}
                </>
              ),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('separation.reason')}
          extra={t('separation.reasonHint')}
          rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        {waive.isError && <ProblemAlert error={waive.error} />}
      </Form>
    </Modal>
  );
}
