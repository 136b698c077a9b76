import { AimOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { TimelineEntry } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Article } from '../../ui/Article';
import { personName } from '../../ui/person-name';
import styles from './Timeline.module.css';
import { TimelineKindMark } from './TimelineKindMark';

interface Props {
  readonly entry: TimelineEntry;
  readonly selected: boolean;
  readonly onSelect?: (elementId: string) => void;
}

/** One thing that happened: when, what, by whom, resting on which provision. */
export function TimelineItem({ entry, selected, onSelect }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { elementId } = entry;
  const text = localText(entry, 'text', language);
  const name =
    entry.actorName === null ? null : personName(t, entry.actorName, entry.actingForName);
  const who = [localText(entry, 'organisation', language), name].filter(Boolean).join(' ');
  return (
    <li className={styles.entry} data-selected={selected}>
      <time dateTime={entry.at}>{formatTime(entry.at, language)}</time>
      <div className={styles.title}>
        <h3>{localText(entry, 'title', language)}</h3>
        <TimelineKindMark kind={entry.kind} />
        {elementId !== null && onSelect !== undefined && (
          <Button
            type="text"
            icon={<AimOutlined />}
            aria-label={t('timeline.showInDiagram')}
            title={t('timeline.showInDiagram')}
            onClick={() => onSelect(elementId)}
          />
        )}
      </div>
      {text !== '' && <p>{text}</p>}
      <p className={styles.minor}>
        {who !== '' && <span>{who}</span>}
        <Article article={entry.article} />
        {entry.isDefault && <span>{t('timeline.default')}</span>}
      </p>
    </li>
  );
}
