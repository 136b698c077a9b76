import { useState } from 'react';

import { useMe } from '../../app/use-me';
import { newRequestId } from '../report/new-request-id';
import { loadDraft, saveDraft } from './draft-store';

interface Kept {
  /** Made once per draft, so that sending twice makes one proceeding. */
  readonly clientRequestId: string;
}

/** What a form starts with: what was left on this device, or a blank; and the way to keep what is typed. */
export function useKeptDraft<Values extends object>(what: string, blank: Partial<Values>) {
  const me = useMe();
  const [start] = useState(() => {
    const kept = loadDraft<Partial<Values> & Kept>(me.id, what);
    return {
      draft: kept ?? { ...blank, clientRequestId: newRequestId() },
      restored: kept !== null,
    };
  });
  const { clientRequestId } = start.draft;
  return {
    ...start,
    clientRequestId,
    accountId: me.id,
    keep: (values: Partial<Values>) => saveDraft(me.id, what, { ...values, clientRequestId }),
  };
}
