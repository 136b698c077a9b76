import type { ReactNode } from 'react';

import styles from './Page.module.css';

interface Props {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly extra?: ReactNode;
  /** No wider than is good to read: for lists of texts. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** A page with its heading; `extra` stands across from it. */
export function Page({ title, lead, extra, narrow = false, children }: Props) {
  return (
    <div className={narrow ? styles.narrow : undefined}>
      <div className={styles.head}>
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {extra !== undefined && <div className={styles.extra}>{extra}</div>}
      </div>
      {children}
    </div>
  );
}
