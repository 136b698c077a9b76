import { Form, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import { askSigners, COUNTERSIGN_RULES, type AskSigners } from '../../../api/task-acts';
import { ActFrame } from './ActFrame';
import styles from './Acts.module.css';
import { OfficialSelect } from './OfficialSelect';

interface Props {
  readonly taskKey: string;
  readonly onDone: () => void;
}

interface Values extends Omit<AskSigners, 'ratio'> {
  /** In per cent. */
  readonly share: number;
}

/** Who has to agree, by which rule, before one decides or after. */
export function CountersignForm({ taskKey, onDone }: Props) {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('form.required') }];
  return (
    <ActFrame<Values>
      act="countersign"
      send={({ share, ...values }) =>
        askSigners(taskKey, { ...values, ...(values.rule === 'ratio' && { ratio: share / 100 }) })
      }
      onDone={onDone}
      initialValues={{ when: 'before', rule: 'all', share: 50 }}
      named={{ ratio: 'share' }}
    >
      <Form.Item name="when" label={t('acts.when')}>
        <Radio.Group
          className={styles.choices}
          options={(['before', 'after'] as const).map((value) => ({
            value,
            label: t(`acts.whens.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="participants" label={t('acts.signers')} rules={required}>
        <OfficialSelect multiple withPosts />
      </Form.Item>
      <Form.Item name="rule" label={t('acts.rule')}>
        <Radio.Group
          className={styles.choices}
          options={COUNTERSIGN_RULES.map((value) => ({ value, label: t(`acts.rules.${value}`) }))}
        />
      </Form.Item>
      <Form.Item<Values> noStyle dependencies={['rule']}>
        {(form) =>
          form.getFieldValue('rule') === 'ratio' && (
            <Form.Item name="share" label={t('acts.share')} rules={required}>
              <InputNumber min={1} max={100} suffix="%" />
            </Form.Item>
          )
        }
      </Form.Item>
    </ActFrame>
  );
}
