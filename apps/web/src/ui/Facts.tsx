import type { ReactNode } from 'react';

import styles from './Facts.module.css';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** A fact that takes the whole width. */
  readonly wide?: boolean;
}

/** Labelled facts in columns; on a phone one below the other. Facts without a value are left out. */
export function Facts({ facts, columns = 3 }: { facts: readonly Fact[]; columns?: 1 | 2 | 3 }) {
  const known = facts.filter(
    (f) => f.value !== null && f.value !== undefined && f.value !== '' && f.value !== false,
  );
  return (
    <dl className={styles.facts} data-columns={columns}>
      {known.map((fact) => (
        <div key={fact.label} className={fact.wide ? styles.wide : undefined}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
