import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { findOfficials, type Official } from '../../../api/task-acts';
import { localText } from '../../../i18n/bilingual';
import type { Language } from '../../../i18n/language';
import { useLanguage } from '../../../i18n/use-language';

interface Props {
  readonly id?: string;
  readonly value?: string | string[];
  readonly onChange?: (value: string | string[]) => void;
  readonly multiple?: boolean;
  /** Whether a post may be chosen, for which anybody who holds it then answers. */
  readonly withPosts?: boolean;
}

/** Officials of the city, found by name, post or organisation. */
export function OfficialSelect({ multiple = false, withPosts = false, ...select }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [text, setText] = useState('');
  const q = useDeferredValue(text);
  const { data = [], isFetching } = useQuery({
    queryKey: ['officials', q],
    queryFn: ({ signal }) => findOfficials(q, signal),
    placeholderData: (previous) => previous,
  });
  const people = data.map((one) => ({
    value: one.accountId,
    label: `${one.displayName} · ${postOf(one, language)}`,
  }));
  const posts = new Map(
    data.map((one) => [one.group, t('acts.anyOf', { post: postOf(one, language) })]),
  );
  return (
    <Select<string | string[]>
      {...select}
      {...(multiple && { mode: 'multiple' as const })}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isFetching}
      placeholder={t('acts.findOfficial')}
      notFoundContent={t('acts.noOfficial')}
      options={[
        { label: t('acts.people'), options: people },
        ...(withPosts
          ? [
              {
                label: t('acts.posts'),
                options: [...posts].map(([value, label]) => ({ value, label })),
              },
            ]
          : []),
      ]}
    />
  );
}

function postOf(one: Official, language: Language): string {
  const parts = [localText(one, 'organisation', language), localText(one, 'title', language)];
  return parts.join(language === 'zh' ? '' : ', ');
}
