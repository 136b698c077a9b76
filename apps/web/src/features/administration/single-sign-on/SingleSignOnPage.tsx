import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readPostRules } from '../../../api/post-rules';
import { Loading } from '../../../ui/Loading';
import { Page } from '../../../ui/Page';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import { Section } from '../../../ui/Section';
import { ADMINISTRATION } from '../use-act';
import { NewPostRuleSheet } from './NewPostRuleSheet';
import { PostRuleLines } from './PostRuleLines';

/** What the identity provider says about people gives them posts by these rules. */
export function SingleSignOnPage() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: [ADMINISTRATION, 'post-rules'],
    queryFn: ({ signal }) => readPostRules(signal),
  });
  return (
    <Page
      title={t('administration.singleSignOn')}
      lead={t('postRules.lead')}
      extra={
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
          {t('postRules.add')}
        </Button>
      }
    >
      <Section title={t('postRules.title')}>
        {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loading />}
        {data !== undefined && <PostRuleLines rules={data} />}
      </Section>
      <NewPostRuleSheet open={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}
