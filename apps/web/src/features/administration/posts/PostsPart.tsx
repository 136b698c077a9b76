import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readPosts, type PostFilter } from '../../../api/posts';
import { Loading } from '../../../ui/Loading';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import styles from '../Administration.module.css';
import { ADMINISTRATION } from '../use-act';
import { PostLines } from './PostLines';

interface Props {
  readonly filter: Pick<PostFilter, 'account' | 'organisation'>;
  readonly headedBy: 'title' | 'holder';
  /** The form for another post; null where none can be given. */
  readonly form: ((onDone: () => void) => ReactNode) | null;
}

/** The posts of an account or an organisation, and the way to another one. */
export function PostsPart({ filter, headedBy, form }: Props) {
  const { t } = useTranslation();
  const [giving, setGiving] = useState(false);
  const [withEnded, setWithEnded] = useState(false);
  const asked: PostFilter = { ...filter, ...(withEnded && { ended: 'true' as const }) };
  const { data, error, refetch } = useQuery({
    queryKey: [ADMINISTRATION, 'posts', asked],
    queryFn: ({ signal }) => readPosts(asked, signal),
  });
  return (
    <>
      <div className={styles.partHead}>
        <h3>{t('posts.title')}</h3>
        <Checkbox checked={withEnded} onChange={(event) => setWithEnded(event.target.checked)}>
          {t('posts.withEnded')}
        </Checkbox>
      </div>
      {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && <PostLines posts={data} headedBy={headedBy} />}
      {form !== null && (
        <div style={{ marginTop: 16 }}>
          {giving ? (
            form(() => setGiving(false))
          ) : (
            <Button icon={<PlusOutlined />} onClick={() => setGiving(true)}>
              {t('posts.give')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
