import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { findOrganisations, type Organisation } from '../../../api/organisations';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { ADMINISTRATION } from '../use-act';

interface Props {
  readonly id?: string;
  readonly value?: Organisation;
  readonly onChange?: (organisation: Organisation | undefined) => void;
}

/** Finds an organisation by a part of its name; the server looks. */
export function OrganisationSelect({ id, value, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [text, setText] = useState('');
  const { data = [], isFetching } = useQuery({
    queryKey: [ADMINISTRATION, 'organisations', 'find', text],
    queryFn: ({ signal }) => findOrganisations(text, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Select<string>
      {...(id !== undefined && { id })}
      {...(value !== undefined && { value: value.code })}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isFetching}
      placeholder={t('posts.organisationHint')}
      onChange={(code) => onChange?.(data.find((one) => one.code === code))}
      options={data.map((one) => ({ value: one.code, label: localText(one, 'name', language) }))}
    />
  );
}
