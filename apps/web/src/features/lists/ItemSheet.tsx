import { useTranslation } from 'react-i18next';

import type { ItemList, ListItem } from '../../api/item-lists';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Article } from '../../ui/Article';
import { Facts } from '../../ui/Facts';
import { SideSheet } from '../../ui/SideSheet';
import { SupportList } from '../proceedings/SupportList';
import { ItemActs } from './ItemActs';
import { CategoryNames } from './CategoryNames';

interface Props {
  readonly list: ItemList;
  readonly item: ListItem;
  readonly onClose: () => void;
}

/** A matter on a list: what it rests on, whose duty it is, and since when the grid looks after it. */
export function ItemSheet({ list, item, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <SideSheet open title={localText(item, 'name', language)} onClose={onClose}>
      <Facts
        columns={1}
        facts={[
          { label: t('lists.item.code'), value: item.code },
          { label: t('lists.item.list'), value: t(`lists.kinds.${list.kind}`) },
          { label: t('lists.item.article'), value: <Article article={item.article} /> },
          {
            label: t('lists.item.categories'),
            value: item.categoryCodes.length > 0 && <CategoryNames codes={item.categoryCodes} />,
          },
          { label: t('lists.item.directory'), value: item.directoryCode },
          {
            label: t('apply.fields.nature'),
            value: item.nature !== 'ordinary' && t(`apply.natures.${item.nature}`),
          },
          { label: t('apply.fields.legalBasis'), value: item.legalBasis },
          { label: t('apply.fields.dutyHolder'), value: localText(item, 'dutyHolder', language) },
          { label: t('apply.fields.divisionOfDuties'), value: item.divisionOfDuties },
          {
            label: t('apply.support'),
            value: Object.keys(item.support).length > 0 && <SupportList support={item.support} />,
          },
          {
            label: t('apply.fields.workloadHoursPerMonth'),
            value: item.workloadHoursPerMonth,
          },
          { label: t('lists.item.since'), value: item.validFrom },
          { label: t('lists.item.until'), value: item.validTo },
        ]}
      />
      {list.kind === 'list' && <ItemActs areaCode={list.areaCode} code={item.code} />}
    </SideSheet>
  );
}
