import { useTranslation } from 'react-i18next';

import type { Countersign } from '../../../api/task-acts';
import { Mark, type Tone } from '../../../ui/Mark';
import { Section } from '../../../ui/Section';
import styles from './Acts.module.css';
import { SignerLine } from './SignerLine';

const TONES: Readonly<Record<Countersign['state'], Tone>> = {
  planned: 'plain',
  open: 'info',
  agreed: 'good',
  refused: 'bad',
  ended: 'plain',
};

interface Props {
  /** The task from which signers may be removed; null where they are only looked at. */
  readonly taskKey: string | null;
  readonly countersigns: readonly Countersign[];
}

/** Who was asked to agree, by which rule, and what each of them said. */
export function Countersigns({ taskKey, countersigns }: Props) {
  const { t } = useTranslation();
  if (countersigns.length === 0) return null;
  return (
    <Section title={t('acts.countersigns')}>
      <div className={styles.stack}>
        {countersigns.map((one) => (
          <div key={one.id}>
            <div className={styles.head}>
              <strong>{t(`acts.modes.${one.mode}`)}</strong>
              <Mark tone={TONES[one.state]}>{t(`acts.countersignStates.${one.state}`)}</Mark>
            </div>
            <p className={styles.minor}>
              {one.rule === 'ratio' && one.ratio !== null
                ? t('acts.ruleRatio', { share: Math.round(one.ratio * 100) })
                : t(`acts.rules.${one.rule}`)}
            </p>
            <ul className={styles.signers}>
              {one.signers.map((signer) => (
                <SignerLine key={signer.id} taskKey={taskKey} signer={signer} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
