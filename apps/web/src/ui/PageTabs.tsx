import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';

import styles from './PageTabs.module.css';

interface Props {
  /** What the pages have in common. */
  readonly name: string;
  readonly pages: readonly { readonly path: string; readonly label: string }[];
}

/** Leads between pages that belong together; the open one is always in sight. */
export function PageTabs({ name, pages }: Props) {
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = nav.current?.querySelector('[aria-current=page]');
    here?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname, pages.length]);
  return (
    <nav ref={nav} className={styles.tabs} aria-label={name}>
      {pages.map(({ path, label }) => (
        <NavLink key={path} to={path} className={styles.tab}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
