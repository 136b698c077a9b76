import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { useTranslation } from 'react-i18next';

import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';

interface Place {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

interface Props extends Omit<SelectProps<string>, 'options'> {
  /** The place above; nothing can be chosen before it is known. */
  readonly parent: string | undefined;
  readonly level: string;
  readonly read: (parent: string, signal: AbortSignal) => Promise<readonly Place[]>;
}

/** One step of the cascade: the places right below `parent`. */
export function AreaSelect({ parent, level, read, ...select }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, isFetching } = useQuery({
    queryKey: ['places', level, parent],
    queryFn: ({ signal }) => read(parent ?? '', signal),
    enabled: parent !== undefined,
    staleTime: 3_600_000,
  });
  return (
    <Select
      {...select}
      showSearch={{ optionFilterProp: 'search' }}
      disabled={parent === undefined}
      loading={isFetching}
      placeholder={t('report.choose')}
      options={(data ?? []).map((place) => ({
        value: place.code,
        label: localText(place, 'name', language),
        search: `${place.nameZh} ${place.nameEn} ${place.code}`,
      }))}
    />
  );
}
