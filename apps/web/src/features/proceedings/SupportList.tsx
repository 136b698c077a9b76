import { useTranslation } from 'react-i18next';

import { SUPPORT_DUTIES, type Application } from '../../api/proceedings';
import styles from './Rounds.module.css';

/** What is offered so that the grid can do something, kind by kind. */
export function SupportList({ support }: Pick<Application, 'support'>) {
  const { t } = useTranslation();
  return (
    <ul className={styles.support}>
      {SUPPORT_DUTIES.filter((duty) => support[duty] !== undefined).map((duty) => (
        <li key={duty}>
          <span className={styles.minor}>{t(`apply.duties.${duty}`)}</span> {support[duty]}
        </li>
      ))}
    </ul>
  );
}
