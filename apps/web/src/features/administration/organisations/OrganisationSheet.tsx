import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Organisation } from '../../../api/organisations';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { Facts } from '../../../ui/Facts';
import styles from '../Administration.module.css';
import { PostForm } from '../posts/PostForm';
import { PostsPart } from '../posts/PostsPart';
import { SideSheet } from '../../../ui/SideSheet';
import { OrganisationChangeForm } from './OrganisationChangeForm';

interface Props {
  readonly organisation: Organisation | undefined;
  readonly onClose: () => void;
}

/** One organisation with its posts. */
export function OrganisationSheet({ organisation, onClose }: Props) {
  const language = useLanguage();
  return (
    <SideSheet
      open={organisation !== undefined}
      title={organisation && localText(organisation, 'name', language)}
      onClose={onClose}
    >
      {organisation !== undefined && (
        <Content key={organisation.code} organisation={organisation} />
      )}
    </SideSheet>
  );
}

function Content({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const { code, kind, nameEn, validFrom, validTo } = organisation;
  return (
    <>
      <section className={styles.part}>
        <Facts
          columns={2}
          facts={[
            { label: t('organisations.code'), value: code },
            { label: t('organisations.kind'), value: t(`organisationKind.${kind}`) },
            { label: t('organisations.nameEn'), value: nameEn, wide: true },
            { label: t('organisations.firstDay'), value: validFrom },
            { label: t('organisations.lastDay'), value: validTo },
          ]}
        />
        <div style={{ marginTop: 16 }}>
          {changing ? (
            <OrganisationChangeForm organisation={organisation} onDone={() => setChanging(false)} />
          ) : (
            <Button onClick={() => setChanging(true)}>{t('organisations.change')}</Button>
          )}
        </div>
      </section>
      <section className={styles.part}>
        <PostsPart
          filter={{ organisation: code }}
          headedBy="holder"
          form={(onDone) => <PostForm organisation={organisation} onDone={onDone} />}
        />
      </section>
    </>
  );
}
