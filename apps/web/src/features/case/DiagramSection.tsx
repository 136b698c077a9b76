import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { Loading } from '../../ui/Loading';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
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

/** Where the case stands on the process it runs on. */
export function DiagramSection({ id, selected, onSelect }: Props) {
  const { t } = useTranslation();
  const diagram = useDiagram(id);
  return (
    <Section title={t('diagram.title')} extra={<DiagramLegend />}>
      {diagram.isError && (
        <ProblemAlert error={diagram.error} onRetry={() => void diagram.refetch()} />
      )}
      {diagram.isPending && <Loading />}
      {diagram.data !== undefined && (
        <Suspense fallback={<Loading />}>
          <DiagramView diagram={diagram.data} selected={selected} onSelect={onSelect} />
        </Suspense>
      )}
    </Section>
  );
}
