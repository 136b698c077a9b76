import { EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CaseDetail } from '../../api/cases';
import type { Revealable } from '../../api/personal-data';
import { useMe } from '../../app/use-me';
import { ErasedNote } from '../../ui/ErasedNote';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';
import { RevealModal } from './RevealModal';
import { Revealed } from './Revealed';
import { useReveal } from './use-reveal';

const CONTACT = ['contactName', 'contactPhone', 'contactIdentityNumber'] as const;

/** Whom to turn to, masked; in clear for a while for whoever says what for. */
export function ContactSection({ incident }: { readonly incident: CaseDetail }) {
  const { t } = useTranslation();
  const mayReveal = useMe().permissions.includes('personal.reveal');
  const [isAsking, setIsAsking] = useState(false);
  const reveal = useReveal(incident.id);
  const { contact, erased } = incident;
  const given = CONTACT.filter((field) => contact[field] !== null);
  const offered: Revealable[] = [...given, 'description'];

  const close = () => setIsAsking(false);
  return (
    <Section
      title={t('contact.title')}
      extra={
        mayReveal &&
        erased === null && (
          <Button icon={<EyeOutlined />} onClick={() => setIsAsking(true)}>
            {t('contact.reveal')}
          </Button>
        )
      }
    >
      {erased !== null && <ErasedNote erased={erased} />}
      {erased === null && given.length === 0 && t('contact.none')}
      <Facts
        facts={given.map((field) => ({ label: t(`contact.${field}`), value: contact[field] }))}
      />
      {reveal.shown !== null && <Revealed shown={reveal.shown} onHide={reveal.hide} />}
      {isAsking && <RevealModal offered={offered} reveal={reveal} onClose={close} />}
    </Section>
  );
}
