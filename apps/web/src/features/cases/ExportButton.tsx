import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { exportCases, type CaseFilter } from '../../api/cases';
import { problemText } from '../../ui/problem-text';

/** Takes what the list shows out of the system as a file. */
export function ExportButton({ filter }: { readonly filter: CaseFilter }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const take = useMutation({
    mutationFn: () => exportCases(filter),
    gcTime: 0,
    onSuccess: (name) => void message.success(t('exports.saved', { name })),
    onError: (error) => void message.error(problemText(error, t)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exports'] }),
  });
  return (
    <Button icon={<DownloadOutlined />} loading={take.isPending} onClick={() => take.mutate()}>
      {t('exports.take')}
    </Button>
  );
}
