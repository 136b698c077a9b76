import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

import { sendReport } from '../../api/reports';
import { dropDraft } from './draft-store';
import { toReport, type CompleteReportValues } from './report-values';

/** Sends a report; when it has arrived the draft goes and the receipt is shown. */
export function useSendReport(accountId: string) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (values: CompleteReportValues) => sendReport(toReport(values)),
    onSuccess: async (sent) => {
      dropDraft(accountId);
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      await navigate(`/report/sent/${sent.id}`, { replace: true });
    },
  });
}
