import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

import type { CaseDiagram } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import styles from './DiagramChoice.module.css';

interface Props {
  readonly diagram: CaseDiagram;
  readonly onChoose: (instanceKey: string) => void;
}

/** Leads from the diagram of a process to those of what it called; nothing where there is one process alone. */
export function DiagramChoice({ diagram, onChoose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (diagram.instances.length < 2) return null;
  return (
    <Select
      className={styles.choice}
      aria-label={t('diagram.which')}
      popupMatchSelectWidth={false}
      value={diagram.instanceKey}
      onChange={(key: string) => onChoose(key)}
      options={diagram.instances.map((instance) => ({
        value: instance.key,
        label: `${localText(instance, 'name', language)} · ${formatTime(instance.startedAt, language)}`,
      }))}
    />
  );
}
