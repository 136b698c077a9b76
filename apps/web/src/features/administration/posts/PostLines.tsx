import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { changePost, type ListedPost } from '../../../api/posts';
import { localDay } from '../../../format/time';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { Mark, type Tone } from '../../../ui/Mark';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';
import { PostChangeForm } from './PostChangeForm';

const TONES: Readonly<Record<ListedPost['state'], Tone>> = {
  running: 'good',
  upcoming: 'info',
  ended: 'plain',
};

interface Props {
  readonly posts: readonly ListedPost[];
  /** What a line begins with: the post's title, or who holds it. */
  readonly headedBy: 'title' | 'holder';
}

/** Posts one below the other, with what can be done to those that have not ended. */
export function PostLines({ posts, headedBy }: Props) {
  const { t } = useTranslation();
  if (posts.length === 0) return <p className={styles.minor}>{t('posts.none')}</p>;
  return (
    <ul>
      {posts.map((post) => (
        <li key={post.id} className={styles.line}>
          <PostLine post={post} headedBy={headedBy} />
        </li>
      ))}
    </ul>
  );
}

function PostLine({ post, headedBy }: { readonly post: ListedPost } & Pick<Props, 'headedBy'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [changing, setChanging] = useState(false);
  const title = localText(post, 'title', language);
  return (
    <>
      <div className={styles.lineText}>
        <strong>{headedBy === 'holder' ? post.displayName : title}</strong>{' '}
        <Mark tone={TONES[post.state]}>{t(`postState.${post.state}`)}</Mark>
        <div className={styles.minor}>
          {headedBy === 'holder' ? title : localText(post, 'organisation', language)}
          {' · '}
          {t(`role.${post.role}`)}
        </div>
        <div className={styles.minor}>
          {post.validTo === null
            ? t('posts.since', { from: post.validFrom })
            : t('posts.span', { from: post.validFrom, to: post.validTo })}
        </div>
        {post.gridCodes !== null && (
          <div className={styles.minor}>
            {t('posts.boundTo', { grids: post.gridCodes.join(t('posts.gridSeparator')) })}
          </div>
        )}
      </div>
      {post.state !== 'ended' && !changing && (
        <div className={styles.actions}>
          <Button onClick={() => setChanging(true)}>{t('posts.change')}</Button>
          <EndAtOnce post={post} />
        </div>
      )}
      {changing && <PostChangeForm post={post} onDone={() => setChanging(false)} />}
    </>
  );
}

function EndAtOnce({ post }: { readonly post: ListedPost }) {
  const { t } = useTranslation();
  const end = useAct(() => changePost(post.id, { validTo: lastDayBefore(post) }), t('posts.ended'));
  return (
    <Popconfirm
      title={t('posts.endAsk')}
      okText={t('posts.end')}
      onConfirm={() => end.mutate(undefined)}
    >
      <Button type="text" danger loading={end.isPending}>
        {t('posts.end')}
      </Button>
    </Popconfirm>
  );
}

/** The day that ends a post at once: yesterday, or the one before it was to begin. */
function lastDayBefore({ validFrom }: ListedPost): string {
  const yesterday = localDay(-1);
  if (validFrom <= yesterday) return yesterday;
  return new Date(Date.parse(validFrom) - 86_400_000).toISOString().slice(0, 10);
}
