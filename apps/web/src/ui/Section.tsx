import { useId, type ReactNode } from 'react';

import styles from './Section.module.css';

interface Props {
  readonly title: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A white sheet with a heading. */
export function Section({ title, extra, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {extra}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
