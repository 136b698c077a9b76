import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

import { submitProceeding, type NewProceeding } from '../../api/proceedings';
import { dropDraft } from './draft-store';

/** Begins a proceeding; when it has been taken in, what was kept of it goes and its page is shown. */
export function useSubmit(accountId: string) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: NewProceeding) => submitProceeding(request),
    onSuccess: async ({ id }, { kind }) => {
      dropDraft(accountId, kind);
      void queryClient.invalidateQueries({ queryKey: ['proceedings'] });
      await navigate(`/proceedings/${id}`, { replace: true });
    },
  });
}
