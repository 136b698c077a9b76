import { useEffect, useRef, type KeyboardEvent } from 'react';

import { ArticleText } from './ArticleText';
import styles from './Article.module.css';

interface Props {
  readonly ids: readonly string[];
  readonly label: string;
  /** Closes it, and leads back to where it was opened. */
  readonly onClose: () => void;
}

/** What the cited provisions say. It takes the focus, so that it can be read and scrolled by keyboard. */
export function ArticlePanel({ ids, label, onClose }: Props) {
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => panel.current?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed here are not for the list behind it.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
  };

  return (
    <div
      ref={panel}
      className={styles.panel}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {ids.map((id) => (
        <ArticleText key={id} id={id} />
      ))}
    </div>
  );
}
