import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';

import { readGrids } from '../../../api/directory';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';

/** Chooses grids anywhere inside a division. */
export function GridsSelect({
  area,
  ...select
}: SelectProps<string[]> & { readonly area: string }) {
  const language = useLanguage();
  const { data, isFetching } = useQuery({
    queryKey: ['places', 'grids', area],
    queryFn: ({ signal }) => readGrids(area, signal),
    staleTime: 60_000,
  });
  return (
    <Select
      {...select}
      mode="multiple"
      allowClear
      loading={isFetching}
      showSearch={{ optionFilterProp: 'search' }}
      options={(data ?? []).map((grid) => ({
        value: grid.code,
        label: localText(grid, 'name', language),
        search: `${grid.nameZh} ${grid.nameEn} ${grid.code}`,
      }))}
    />
  );
}
