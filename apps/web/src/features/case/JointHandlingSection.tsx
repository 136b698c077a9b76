import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type JointPart, readJointHandling } from '../../api/joint-handling';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { untilNextLook } from '../../live/live-state';
import { Article } from '../../ui/Article';
import { Mark } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import styles from './JointHandlingSection.module.css';
import { PartModal } from './PartModal';
import { ReleaseModal } from './ReleaseModal';

type Act =
  { readonly kind: 'add' | 'lead' } | { readonly kind: 'release'; readonly part: JointPart };

/** Who leads and who helps, and for the authority that dispatched the ways to change it; nothing while one acts alone. */
export function JointHandlingSection({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [act, setAct] = useState<Act | null>(null);
  const { data } = useQuery({
    queryKey: ['case', caseId, 'joint-handling'],
    queryFn: ({ signal }) => readJointHandling(caseId, signal),
    refetchInterval: untilNextLook,
  });
  if (data === undefined || (data.parts.length === 0 && !data.mayChange)) return null;
  const close = () => setAct(null);
  return (
    <Section title={t('joint.title')}>
      <div className={styles.stack}>
        {data.leadZh !== null && (
          <p>
            {t('joint.lead', { name: localText(data, 'lead', language) })}
            {data.rule !== null && ` · ${t(`joint.rule.${data.rule}`)} `}
            <Article article={data.articles.join(', ')} />
          </p>
        )}
        {data.leadWaits && <p className={styles.waits}>{t('joint.leadWaits')}</p>}
        <ul className={styles.parts}>
          {data.parts.map((part) => (
            <li key={part.id} className={styles.part}>
              <Part part={part} />
              {data.mayChange && part.part === 'co' && part.endKind === null && (
                <Button onClick={() => setAct({ kind: 'release', part })}>
                  {t('joint.release')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {data.mayChange && (
          <div className={styles.acts}>
            <Button onClick={() => setAct({ kind: 'add' })}>{t('joint.add')}</Button>
            {data.possibleLeads.length > 0 && (
              <Button onClick={() => setAct({ kind: 'lead' })}>{t('joint.changeLead')}</Button>
            )}
          </div>
        )}
      </div>
      {act?.kind === 'release' && <ReleaseModal caseId={caseId} part={act.part} onClose={close} />}
      {(act?.kind === 'add' || act?.kind === 'lead') && (
        <PartModal caseId={caseId} act={act.kind} handling={data} onClose={close} />
      )}
    </Section>
  );
}

function Part({ part }: { readonly part: JointPart }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { endKind, addReason, endReason } = part;
  return (
    <div>
      <strong>{localText(part, 'department', language)}</strong>{' '}
      <Mark tone="plain">{t(`joint.part.${part.part}`)}</Mark>{' '}
      <Mark tone={endKind === null ? 'info' : endKind === 'answered' ? 'good' : 'plain'}>
        {t(`joint.end.${endKind ?? 'open'}`)}
      </Mark>
      {addReason !== null && <p>{t('joint.addReason', { reason: addReason })}</p>}
      {endReason !== null && <p>{t('joint.endReason', { reason: endReason })}</p>}
    </div>
  );
}
