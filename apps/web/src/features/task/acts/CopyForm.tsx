import { Form } from 'antd';
import { useTranslation } from 'react-i18next';

import { copyMatter } from '../../../api/task-acts';
import { ActFrame } from './ActFrame';
import { OfficialSelect } from './OfficialSelect';
import { WordsField } from './WordsField';

interface Props {
  readonly taskKey: string;
  readonly onDone: () => void;
}

interface Values {
  readonly toAccountIds: string[];
  readonly note?: string;
}

/** Who is to read along. */
export function CopyForm({ taskKey, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <ActFrame<Values>
      act="copy"
      send={({ toAccountIds, note }) =>
        copyMatter(taskKey, { toAccountIds, ...(note?.trim() && { note }) })
      }
      onDone={onDone}
      hint={t('acts.hint.copy')}
    >
      <Form.Item
        name="toAccountIds"
        label={t('acts.copyTo')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <OfficialSelect multiple />
      </Form.Item>
      <WordsField name="note" label={t('acts.note')} optional />
    </ActFrame>
  );
}
