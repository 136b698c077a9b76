import { Form } from 'antd';
import { useTranslation } from 'react-i18next';

import { addSigner } from '../../../api/task-acts';
import { ActFrame } from './ActFrame';
import { OfficialSelect } from './OfficialSelect';

interface Props {
  readonly taskKey: string;
  readonly onDone: () => void;
}

/** One more who has to agree. */
export function AddSignerForm({ taskKey, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <ActFrame<{ readonly participant: string }>
      act="addSigner"
      send={(values) => addSigner(taskKey, values)}
      onDone={onDone}
      named={{ participants: 'participant' }}
    >
      <Form.Item
        name="participant"
        label={t('acts.signer')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <OfficialSelect withPosts />
      </Form.Item>
    </ActFrame>
  );
}
