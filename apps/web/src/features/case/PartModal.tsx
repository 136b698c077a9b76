import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import {
  addCoHandler,
  changeLead,
  type JointHandling,
  type PartCommand,
} from '../../api/joint-handling';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { ProblemAlert } from '../../ui/ProblemAlert';

interface Props {
  readonly caseId: string;
  readonly act: 'add' | 'lead';
  readonly handling: JointHandling;
  readonly onClose: () => void;
}

/** Asks which department is to help or to lead, until when, and why. */
export function PartModal({ caseId, act, handling, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [form] = Form.useForm<PartCommand>();
  const change = useMutation({
    mutationFn: (command: PartCommand) =>
      (act === 'add' ? addCoHandler : changeLead)(caseId, command),
    onSuccess: () => {
      void message.success(t(`joint.done.${act}`));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  const departments = act === 'add' ? handling.addable : handling.possibleLeads;
  return (
    <Modal
      open
      title={t(act === 'add' ? 'joint.add' : 'joint.changeLead')}
      okText={t('joint.confirm')}
      okButtonProps={{ loading: change.isPending }}
      cancelText={t('action.cancel')}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<PartCommand>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={change.mutate}
      >
        <Form.Item name="departmentCode" label={t('joint.department')} rules={required}>
          <Select
            showSearch
            optionFilterProp="label"
            options={departments.map((department) => ({
              value: department.code,
              label: localText(department, 'name', language),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="dueOn"
          label={t('joint.dueOn')}
          extra={t(act === 'add' ? 'joint.dueHint' : 'joint.leadDueHint')}
          rules={required}
        >
          <Input type="date" />
        </Form.Item>
        <Form.Item name="reason" label={t('joint.reason')} rules={required}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        {change.isError && <ProblemAlert error={change.error} />}
      </Form>
    </Modal>
  );
}
