import { Alert, Checkbox, Form, Input, Modal, Radio } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { readRevealPurposes, type Revealable } from '../../api/personal-data';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { ProblemAlert } from '../../ui/ProblemAlert';
import styles from './ChoiceModal.module.css';
import type { Reveal } from './use-reveal';

interface Answers {
  readonly fields: Revealable[];
  readonly purpose: string;
  readonly note?: string;
}

interface Props {
  /** What there is to be seen. */
  readonly offered: readonly Revealable[];
  readonly reveal: Reveal;
  readonly onClose: () => void;
}

/** Asks what is to be seen and what for; the answer to both is on record. */
export function RevealModal({ offered, reveal, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [form] = Form.useForm<Answers>();
  const purposes = useQuery({
    queryKey: ['revealPurposes'],
    queryFn: ({ signal }) => readRevealPurposes(signal),
    staleTime: Infinity,
  });
  const offeredPurposes = purposes.data?.items ?? [];
  const chosen = Form.useWatch('purpose', form);
  const needsNote = offeredPurposes.find(({ code }) => code === chosen)?.needsNote === true;

  const close = () => {
    reveal.ask.reset();
    onClose();
  };
  const ask = ({ note, ...answers }: Answers) => {
    const request = { ...answers, ...(note?.trim() && { note: note.trim() }) };
    reveal.ask.mutate(request, { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={t('contact.revealTitle')}
      okText={t('contact.revealAct')}
      okButtonProps={{ loading: reveal.ask.isPending }}
      cancelText={t('action.cancel')}
      onOk={form.submit}
      onCancel={close}
    >
      <Form<Answers> form={form} layout="vertical" requiredMark={false} onFinish={ask}>
        <Alert className={styles.hint} type="warning" showIcon title={t('contact.revealHint')} />
        <Form.Item
          name="fields"
          label={t('contact.fields')}
          initialValue={offered.filter(
            (field) => field === 'contactName' || field === 'contactPhone',
          )}
          rules={[{ required: true, message: t('contact.fieldsMissing') }]}
        >
          <Checkbox.Group
            className={styles.choices}
            options={offered.map((field) => ({ value: field, label: t(`contact.${field}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="purpose"
          label={t('contact.purpose')}
          rules={[{ required: true, message: t('contact.purposeMissing') }]}
        >
          <Radio.Group
            className={styles.choices}
            options={offeredPurposes.map((purpose) => ({
              value: purpose.code,
              label: localText(purpose, 'name', language),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="note"
          label={t(needsNote ? 'contact.noteNeeded' : 'contact.note')}
          dependencies={['purpose']}
          rules={[{ required: needsNote, whitespace: true, message: t('contact.noteMissing') }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount />
        </Form.Item>
        {purposes.isError && <ProblemAlert error={purposes.error} />}
        {reveal.ask.isError && <ProblemAlert error={reveal.ask.error} />}
      </Form>
    </Modal>
  );
}
