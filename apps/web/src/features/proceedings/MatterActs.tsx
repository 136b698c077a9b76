import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ProceedingDetail } from '../../api/proceedings';
import { endMatter, withdrawMatter } from '../../api/task-acts';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useMe } from '../../app/use-me';
import { useMatterActs } from './use-proceedings';
import { useAct } from '../task/acts/use-task-acts';
import { WordsField } from '../task/acts/WordsField';
import styles from './Rounds.module.css';

type MatterAct = 'withdraw' | 'end';

/** The ways out of a proceeding: its applicant takes it back, or the head of the authority ends it. */
export function MatterActs({ proceeding }: { readonly proceeding: ProceedingDetail }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<MatterAct | null>(null);
  const { data } = useMatterActs(proceeding.id);
  const mayAct = useMe().permissions.includes('task.work');
  const offered = mayAct ? (data?.possible ?? []) : [];
  if (offered.length === 0) return null;
  return (
    <div className={styles.acts}>
      {offered.map((one) => (
        <Button key={one} onClick={() => setAct(one)}>
          {t(`proceedings.acts.${one}`)}
        </Button>
      ))}
      {act !== null && <ActModal id={proceeding.id} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}

interface ModalProps {
  readonly id: string;
  readonly act: MatterAct;
  readonly onClose: () => void;
}

function ActModal({ id, act, onClose }: ModalProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ readonly reason: string }>();
  const send = useAct(
    (reason: string) => (act === 'withdraw' ? withdrawMatter(id, reason) : endMatter(id, reason)),
    t(`acts.done.${act}`),
  );
  return (
    <Modal
      open
      title={t(`proceedings.acts.${act}`)}
      okText={t(`proceedings.acts.${act}`)}
      okButtonProps={{ loading: send.isPending, danger: act === 'end' }}
      cancelText={t('action.cancel')}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }: { readonly reason: string }) =>
          send.mutate(reason, { onSuccess: onClose })
        }
      >
        <p className={styles.minor}>{t(`proceedings.actHints.${act}`)}</p>
        <WordsField name="reason" label={t('acts.reason')} />
        {send.isError && <ProblemAlert error={send.error} />}
      </Form>
    </Modal>
  );
}
