import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

import { saveListDraft, type NewListDraft } from '../../api/proceedings';
import { dropDraft } from './draft-store';

/** Saves the draft of a version and leads back to the task, where it is submitted. */
export function useSaveListDraft(id: string, accountId: string) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [search] = useSearchParams();
  const task = search.get('task');
  return useMutation({
    mutationFn: (draft: NewListDraft) => saveListDraft(id, draft),
    onSuccess: async () => {
      dropDraft(accountId, id);
      void message.success(t('apply.draftSaved'));
      void queryClient.invalidateQueries({ queryKey: ['case', id] });
      void queryClient.invalidateQueries({ queryKey: ['task'] });
      await navigate(task === null ? `/proceedings/${id}` : `/tasks/${task}`);
    },
  });
}
