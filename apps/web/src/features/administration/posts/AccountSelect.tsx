import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readAccounts, type Account } from '../../../api/accounts';
import { ADMINISTRATION } from '../use-act';

interface Props {
  readonly id?: string;
  readonly value?: Account;
  readonly onChange?: (account: Account | undefined) => void;
}

/** Finds somebody by a part of their name; the server looks. */
export function AccountSelect({ id, value, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { data, isFetching } = useQuery({
    queryKey: [ADMINISTRATION, 'accounts', 'find', text],
    queryFn: ({ signal }) =>
      readAccounts({ state: 'enabled', ...(text !== '' && { q: text }) }, undefined, signal),
    placeholderData: keepPreviousData,
  });
  const accounts = data?.items ?? [];
  return (
    <Select<string>
      {...(id !== undefined && { id })}
      {...(value !== undefined && { value: value.id })}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isFetching}
      placeholder={t('posts.accountHint')}
      onChange={(chosen) => onChange?.(accounts.find((one) => one.id === chosen))}
      options={accounts.map((one) => ({
        value: one.id,
        label: `${one.displayName} (${one.username})`,
      }))}
    />
  );
}
