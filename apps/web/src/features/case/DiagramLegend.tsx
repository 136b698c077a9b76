import { useTranslation } from 'react-i18next';

import styles from './DiagramLegend.module.css';

const STATES = ['completed', 'active', 'terminated', 'incident'] as const;

/** What the colours and strokes of the diagram mean. */
export function DiagramLegend() {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend}>
      {STATES.map((state) => (
        <li key={state}>
          <span className={styles[state]} />
          {t(`diagram.state.${state}`)}
        </li>
      ))}
    </ul>
  );
}
