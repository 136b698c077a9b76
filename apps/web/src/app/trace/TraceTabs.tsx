import { useTranslation } from 'react-i18next';

import { PageTabs } from '../../ui/PageTabs';
import { useMe } from '../use-me';
import { tracePagesOf } from './trace-pages';

/** Leads between the pages of 追溯; nothing for whom there is only one. */
export function TraceTabs() {
  const { t } = useTranslation();
  const pages = tracePagesOf(useMe());
  if (pages.length < 2) return null;
  return (
    <PageTabs
      name={t('doors.cases')}
      pages={pages.map(({ path, label }) => ({ path, label: t(label) }))}
    />
  );
}
