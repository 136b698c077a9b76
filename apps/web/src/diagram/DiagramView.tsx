import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { CaseDiagram } from '../api/cases';
import { useLanguage } from '../i18n/use-language';
import './diagram.css';
import { DiagramTools } from './DiagramTools';
import { ElementDetails } from './ElementDetails';
import { localiseDiagram } from './element-texts';
import { markersOf, showMarkers } from './markers';
import { useViewer } from './use-viewer';
import { chooseElement, isChosen } from './choice';
import { showReadable } from './zoom';

interface Props {
  readonly xml: string;
  readonly diagram: CaseDiagram;
  readonly selected: string | null;
  readonly onSelect: (elementId: string | null) => void;
}

/** A process with the way of one case on it. The bpmn.io mark in the corner must stay visible. */
export function DiagramView({ xml, diagram, selected, onSelect }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const local = useMemo(() => localiseDiagram(xml, language), [xml, language]);
  const isStep = (id: string) => id !== diagram.processId;
  const viewer = useViewer(frame, local.xml, (id) => onSelect(isStep(id) ? id : null));
  const active = diagram.elements.filter((e) => e.state !== 'completed').map((e) => e.elementId);
  const last = diagram.elements.at(-1);

  const showFirst = useEffectEvent(() => {
    if (viewer !== null) showReadable(viewer, [...active, last?.elementId ?? '']);
  });
  useEffect(() => {
    if (viewer !== null) showFirst();
  }, [viewer]);

  useEffect(
    () => (viewer === null ? undefined : showMarkers(viewer, markersOf(diagram))),
    [viewer, diagram],
  );

  useEffect(() => {
    if (viewer === null || selected === null || isChosen(viewer, selected)) return;
    chooseElement(viewer, selected);
    frame.current?.scrollIntoView({ block: 'center' });
  }, [viewer, selected]);

  return (
    <div className="diagram">
      <DiagramTools viewer={viewer} current={active} />
      <div ref={frame} className="diagram-frame" role="img" aria-label={t('diagram.describe')} />
      <ElementDetails
        id={selected}
        text={selected === null ? undefined : local.texts.get(selected)}
        passage={diagram.elements.find((e) => e.elementId === selected)}
      />
    </div>
  );
}
