import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { changePost, type ListedPost } from '../../../api/posts';
import { localDay } from '../../../format/time';
import { showFieldErrors } from '../../../ui/show-field-errors';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';
import { GridsSelect } from './GridsSelect';

interface Values {
  readonly validTo: string;
  readonly gridCodes?: string[];
}

interface Props {
  readonly post: ListedPost;
  readonly onDone: () => void;
}

/** Sets the last day of a running post, and its grids where it has any. */
export function PostChangeForm({ post, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const change = useAct(
    ({ validTo, gridCodes }: Values) =>
      changePost(post.id, {
        validTo: validTo === '' ? null : validTo,
        ...(gridCodes !== undefined && { gridCodes }),
      }),
    t('posts.changed'),
  );
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      style={{ width: '100%' }}
      initialValues={{ validTo: post.validTo ?? '', gridCodes: post.gridCodes ?? undefined }}
      onFinish={(values) =>
        change.mutate(values, {
          onSuccess: onDone,
          onError: (error) => {
            showFieldErrors(form, error);
          },
        })
      }
    >
      <Form.Item name="validTo" label={t('posts.lastDay')} extra={t('posts.lastDayHint')}>
        <Input type="date" min={localDay()} />
      </Form.Item>
      {post.gridCodes !== null && (
        <Form.Item name="gridCodes" label={t('posts.grids')} extra={t('posts.gridsHint')}>
          <GridsSelect area={post.areaCode} />
        </Form.Item>
      )}
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('action.save')}
        </Button>
        <Button onClick={onDone}>{t('action.cancel')}</Button>
      </div>
    </Form>
  );
}
