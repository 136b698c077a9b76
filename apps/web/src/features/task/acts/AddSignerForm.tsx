import { Form } from 'antd';
import { useTranslation } from 'react-i18next';

import { addSigner } from '../../../api/task-acts';
import { FormEnd } from '../../../ui/FormEnd';
import { showFieldErrors } from '../../../ui/show-field-errors';
import { OfficialSelect } from './OfficialSelect';
import { useAct } from './use-task-acts';

interface Props {
  readonly taskKey: string;
  readonly onDone: () => void;
}

interface Values {
  readonly participant: string;
}

/** One more who has to agree. */
export function AddSignerForm({ taskKey, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const add = useAct((values: Values) => addSigner(taskKey, values), t('acts.done.addSigner'));
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(values) =>
        add.mutate(values, {
          onSuccess: onDone,
          onError: (error) => {
            showFieldErrors(form, error, { participants: 'participant' });
          },
        })
      }
    >
      <Form.Item
        name="participant"
        label={t('acts.signer')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <OfficialSelect withPosts />
      </Form.Item>
      <FormEnd act={add} label={t('acts.menu.addSigner')} />
    </Form>
  );
}
