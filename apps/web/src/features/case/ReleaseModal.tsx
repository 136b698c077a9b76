import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

import { type JointPart, releaseCoHandler } from '../../api/joint-handling';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { ProblemAlert } from '../../ui/ProblemAlert';

interface Props {
  readonly caseId: string;
  readonly part: JointPart;
  readonly onClose: () => void;
}

/** Asks why a department is let off. */
export function ReleaseModal({ caseId, part, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [form] = Form.useForm<{ readonly reason: string }>();
  const release = useMutation({
    mutationFn: ({ reason }: { readonly reason: string }) =>
      releaseCoHandler(caseId, part.id, reason),
    onSuccess: () => {
      void message.success(t('joint.done.release'));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  return (
    <Modal
      open
      title={t('joint.releaseTitle', { name: localText(part, 'department', language) })}
      okText={t('joint.confirm')}
      okButtonProps={{ loading: release.isPending }}
      cancelText={t('action.cancel')}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={release.mutate}>
        <Form.Item
          name="reason"
          label={t('joint.reason')}
          rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        {release.isError && <ProblemAlert error={release.error} />}
      </Form>
    </Modal>
  );
}
