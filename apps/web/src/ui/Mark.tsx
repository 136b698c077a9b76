import type { ReactNode } from 'react';

import styles from './Mark.module.css';

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad';

/** A short word with a colour; the word alone says it too. */
export function Mark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`${styles.mark} ${styles[tone]}`}>{children}</span>;
}
