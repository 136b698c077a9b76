import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

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
  readonly selected: string | null;
  readonly onSelect: (elementId: string | null) => void;
}

/** Where the case stands on the process it runs on, or on one that was called from there. */
export function DiagramSection({ id, selected, onSelect }: Props) {
  const { t } = useTranslation();
  const [instance, setInstance] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useDiagram(id, instance);
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
