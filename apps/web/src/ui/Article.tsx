import { Popover } from 'antd';
import { useRef, useState } from 'react';

import { articleIds, formatArticles } from '../format/article';
import { useLanguage } from '../i18n/use-language';
import styles from './Article.module.css';
import { ArticlePanel } from './ArticlePanel';

/** Below or above, and moved sideways as far as a narrow screen asks for. */
const PLACEMENTS = {
  bottomLeft: {
    points: ['tl', 'bl'],
    offset: [0, 4],
    overflow: { shiftX: true, adjustY: true },
  },
};

/** The provisions a step rests on, in small print; pressed, they say what is in them. */
export function Article({ article }: { readonly article: string | null }) {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (article === null || article === '') return null;
  const text = formatArticles(article, language);
  const ids = articleIds(article);
  if (ids.length === 0) return <span className={styles.article}>{text}</span>;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      placement="bottomLeft"
      builtinPlacements={PLACEMENTS}
      arrow={false}
      content={<ArticlePanel ids={ids} label={text} onClose={close} />}
    >
      <button
        ref={button}
        type="button"
        className={`${styles.article} ${styles.opens}`}
        title={article}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        {text}
      </button>
    </Popover>
  );
}
