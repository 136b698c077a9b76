import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MatterPath } from '../../api/cases';
import { Loading } from '../../ui/Loading';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { DiagramChoice } from './DiagramChoice';
import { DiagramLegend } from './DiagramLegend';
import { useDiagram } from './use-case';

const DiagramView = lazy(async () => ({
  default: (await import('../../diagram/DiagramView')).DiagramView,
}));

interface Props {
  readonly id: string;
  readonly of?: MatterPath;
  readonly selected: string | null;
  readonly onSelect: (elementId: string | null) => void;
}

/** Where the matter stands on the process it runs on, or on one that was called from there. */
export function DiagramSection({ id, of = 'cases', selected, onSelect }: Props) {
  const { t } = useTranslation();
  const [instance, setInstance] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useDiagram(id, instance, of);
  return (
    <Section title={t('diagram.title')} extra={<DiagramLegend />}>
      {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data !== undefined && (
        <DiagramChoice
          diagram={data}
          onChoose={(key) => {
            onSelect(null);
            setInstance(key);
          }}
        />
      )}
      {isPending && <Loading />}
      {data?.xml === null && <p>{t('diagram.notBegun')}</p>}
      {data !== undefined && data.xml !== null && (
        <Suspense fallback={<Loading />}>
          <DiagramView xml={data.xml} diagram={data} selected={selected} onSelect={onSelect} />
        </Suspense>
      )}
    </Section>
  );
}
