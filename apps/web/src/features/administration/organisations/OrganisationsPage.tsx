import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readOrganisations } from '../../../api/organisations';
import { Loading } from '../../../ui/Loading';
import { Page } from '../../../ui/Page';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import styles from '../Administration.module.css';
import { AreaPicker } from '../areas/AreaPicker';
import { useAdministeredArea } from '../areas/use-administered-area';
import { ADMINISTRATION } from '../use-act';
import { NewOrganisationSheet } from './NewOrganisationSheet';
import { OrganisationList } from './OrganisationList';
import { OrganisationSheet } from './OrganisationSheet';

/** Organisations by division, and what posts are in them. Words are looked for everywhere. */
export function OrganisationsPage() {
  const { t } = useTranslation();
  const { root, area, setArea } = useAdministeredArea();
  const [q, setQ] = useState('');
  const [adding, setAdding] = useState(false);
  const [openCode, setOpenCode] = useState<string | null>(null);
  const filter = q === '' ? { area } : { q };
  const { data, error, refetch } = useQuery({
    queryKey: [ADMINISTRATION, 'organisations', filter],
    queryFn: ({ signal }) => readOrganisations(filter, signal),
    placeholderData: keepPreviousData,
  });

  return (
    <Page
      title={t('administration.organisations')}
      extra={
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
          {t('organisations.add')}
        </Button>
      }
    >
      <div className={styles.columns}>
        <AreaPicker
          root={root}
          value={area}
          onChange={(code) => {
            setQ('');
            setArea(code);
          }}
        />
        <div className={styles.sheet}>
          <search className={styles.bar}>
            <Input.Search
              key={q}
              className={styles.words}
              allowClear
              defaultValue={q}
              aria-label={t('organisations.search')}
              placeholder={t('organisations.search')}
              onSearch={(text) => setQ(text.trim())}
            />
          </search>
          {error !== null && (
            <div className={styles.trouble}>
              <ProblemAlert error={error} onRetry={() => void refetch()} />
            </div>
          )}
          {data === undefined && error === null && <Loading />}
          {data !== undefined && (
            <OrganisationList organisations={data} onOpen={(code) => setOpenCode(code)} />
          )}
        </div>
      </div>
      <NewOrganisationSheet
        open={adding}
        area={area}
        onClose={() => setAdding(false)}
        onAdded={(code) => {
          setAdding(false);
          setOpenCode(code);
        }}
      />
      <OrganisationSheet
        organisation={data?.find((one) => one.code === openCode)}
        onClose={() => setOpenCode(null)}
      />
    </Page>
  );
}
