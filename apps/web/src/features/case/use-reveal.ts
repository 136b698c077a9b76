import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';

import { revealCase, type RevealedValue, type RevealRequest } from '../../api/personal-data';

/** For how long values stay in clear on the screen, in seconds. */
const SHOWN_SECONDS = 60;

/** Values in clear, and the seconds that they stay. */
export interface Shown {
  readonly values: readonly RevealedValue[];
  readonly secondsLeft: number;
}

/** Asks for values of a case in clear; they live in this hook alone and leave it after a minute. */
export function useReveal(caseId: string) {
  const [shown, setShown] = useState<Shown | null>(null);
  const hide = useCallback(() => setShown(null), []);
  const isShown = shown !== null;
  useEffect(() => {
    if (!isShown) return;
    const timer = setInterval(() => setShown(aSecondLater), 1000);
    return () => clearInterval(timer);
  }, [isShown]);
  const ask = useMutation({
    mutationFn: async (request: RevealRequest) => {
      const values = await revealCase(caseId, request);
      setShown({ values, secondsLeft: SHOWN_SECONDS });
    },
    gcTime: 0,
  });
  return { ask, shown, hide };
}

export type Reveal = ReturnType<typeof useReveal>;

function aSecondLater(shown: Shown | null): Shown | null {
  if (shown === null || shown.secondsLeft <= 1) return null;
  return { ...shown, secondsLeft: shown.secondsLeft - 1 };
}
