import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { readAreas, type Area } from '../../../api/directory';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { areaAbove, areaLine, isVillage } from './area-lines';

/** A division in the tree; what is below it is there once it has been opened. */
export interface AreaNode {
  readonly key: string;
  readonly value: string;
  readonly title: string;
  readonly isLeaf: boolean;
  readonly children?: AreaNode[];
}

/** The divisions from `root` down, read as they are opened; the way to `shown` is open from the start. */
export function useAreaNodes(root: string, shown: string) {
  const language = useLanguage();
  const [opened, setOpened] = useState<readonly string[]>(() => areaLine(root, shown));
  const above = areaAbove(root);
  const around = useQuery(areasBelow(above));
  const below = useQueries({ queries: opened.map(areasBelow) });

  const childrenOf = new Map(opened.map((code, index) => [code, below[index]?.data]));
  const toNode = (area: Pick<Area, 'code' | 'nameZh' | 'nameEn'>): AreaNode => {
    const children = childrenOf.get(area.code);
    return {
      key: area.code,
      value: area.code,
      title: localText(area, 'name', language),
      isLeaf: isVillage(area.code),
      ...(children !== undefined && { children: children.map(toNode) }),
    };
  };
  const rootArea = around.data?.find((area) => area.code === root);
  return {
    nodes: rootArea === undefined ? [] : [toNode(rootArea)],
    opened,
    open: (codes: readonly string[]) => setOpened(codes),
  };
}

function areasBelow(parent: string | undefined) {
  return {
    queryKey: ['places', 'areas', parent ?? ''],
    queryFn: ({ signal }: { signal: AbortSignal }) => readAreas(parent, signal),
    staleTime: 3_600_000,
  };
}
