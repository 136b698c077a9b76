import { useTranslation } from 'react-i18next';

import type { DiagramElement } from '../api/cases';
import { formatTime } from '../format/time';
import { useLanguage } from '../i18n/use-language';
import { Article } from '../ui/Article';
import { Facts } from '../ui/Facts';
import type { ElementText } from './element-texts';

interface Props {
  readonly id: string | null;
  readonly text: ElementText | undefined;
  /** How the case passed the element; undefined when it never did. */
  readonly passage: DiagramElement | undefined;
}

/** What is known of the element that was pointed at. */
export function ElementDetails({ id, text, passage }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const time = (instant: string | null | undefined) => instant && formatTime(instant, language);
  return (
    <div className="diagram-details" aria-live="polite">
      {id === null || text === undefined ? (
        <p>{t('diagram.hint')}</p>
      ) : (
        <Facts
          columns={3}
          facts={[
            { label: t('diagram.element'), value: <strong>{text.name || id}</strong> },
            {
              label: t('diagram.article'),
              value: text.article && <Article article={text.article} />,
            },
            {
              label: t('diagram.status'),
              value: t(`diagram.state.${passage?.state ?? 'untouched'}`),
            },
            { label: t('diagram.enteredAt'), value: time(passage?.enteredAt) },
            { label: t('diagram.leftAt'), value: time(passage?.leftAt) },
            {
              label: t('diagram.count'),
              value: passage !== undefined && passage.count > 1 ? passage.count : null,
            },
            {
              label: t('diagram.documentation'),
              value: language === 'zh' ? text.documentation : null,
              wide: true,
            },
          ]}
        />
      )}
    </div>
  );
}
