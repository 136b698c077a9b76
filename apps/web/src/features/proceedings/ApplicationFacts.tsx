import { useTranslation } from 'react-i18next';

import type { Application } from '../../api/proceedings';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Facts } from '../../ui/Facts';
import { CategoryNames } from '../lists/CategoryNames';
import { APPLICATION_PARTS, type ApplicationPart } from './changed-parts';
import { SupportList } from './SupportList';

interface Props {
  readonly application: Application;
  /** Which parts are shown; all of them where it is null. */
  readonly only: readonly ApplicationPart[] | null;
}

const LONG: ReadonlySet<ApplicationPart> = new Set([
  'categoryCodes',
  'lawCited',
  'legalBasis',
  'divisionOfDuties',
  'support',
  'reason',
]);

/** What an application says, in words. */
export function ApplicationFacts({ application, only }: Props) {
  const { t } = useTranslation();
  return (
    <Facts
      facts={(only ?? APPLICATION_PARTS)
        .map((part) => ({
          label: t(`apply.fields.${part}`),
          value: <Value application={application} part={part} />,
          wide: LONG.has(part),
        }))
        .filter((_, index) => isGiven(application[(only ?? APPLICATION_PARTS)[index] ?? 'reason']))}
    />
  );
}

function isGiven(value: Application[ApplicationPart]): boolean {
  if (value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

function Value({ application, part }: { application: Application; part: ApplicationPart }) {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (part) {
    case 'categoryCodes':
      return <CategoryNames codes={application.categoryCodes} />;
    case 'nature':
      return t(`apply.natures.${application.nature}`);
    case 'dutyHolder':
      return localText(application, 'dutyHolder', language);
    case 'support':
      return <SupportList support={application.support} />;
    default:
      return application[part];
  }
}
