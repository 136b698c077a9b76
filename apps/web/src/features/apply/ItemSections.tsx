import { useTranslation } from 'react-i18next';

import type { ItemList } from '../../api/item-lists';
import { Section } from '../../ui/Section';
import { DutyFields, ItemFields, SupportFields } from './ItemFields';

interface Props {
  readonly lists: readonly ItemList[];
  readonly codeFixed: boolean;
}

/** All that an application says of an item. */
export function ItemSections({ lists, codeFixed }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('apply.item')}>
        <ItemFields lists={lists} codeFixed={codeFixed} />
      </Section>
      <Section title={t('apply.duty')}>
        <DutyFields />
      </Section>
      <Section title={t('apply.support')}>
        <SupportFields />
      </Section>
    </>
  );
}
