import { useTranslation } from 'react-i18next';

import { PageTabs } from '../../ui/PageTabs';

/** Leads between the lists and what is done about them. */
export function ListTabs() {
  const { t } = useTranslation();
  return (
    <PageTabs
      name={t('doors.lists')}
      pages={[
        { path: '/lists', label: t('lists.title') },
        { path: '/proceedings', label: t('proceedings.title') },
      ]}
    />
  );
}
