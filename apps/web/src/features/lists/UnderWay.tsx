import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { MatterMark } from '../../ui/MatterMark';
import { Section } from '../../ui/Section';
import { OverdueMarks } from '../proceedings/OutcomeMarks';
import { useProceedings } from '../proceedings/use-proceedings';
import styles from './ListsPage.module.css';

/** Which changes of the lists of an area are under way; nothing where there are none. */
export function UnderWay({ area }: { readonly area: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data = [] } = useProceedings({ area, outcome: 'open' });
  if (data.length === 0) return null;
  return (
    <Section title={t('lists.underWay')}>
      <ul className={styles.underWay}>
        {data.map((one) => (
          <li key={one.id}>
            <MatterMark kind={one.kind} />
            <Link to={`/proceedings/${one.id}`}>{localText(one, 'title', language)}</Link>
            <span className={styles.minor}>{one.number ?? t('proceedings.noNumber')}</span>
            <OverdueMarks proceeding={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
