import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';

interface Keeping<T> {
  readonly keep: (written: T) => Promise<unknown>;
  /** What the person is told when it was kept. */
  readonly said: string;
  readonly onKept: () => void;
}

/** Keeps what was written for a proceeding and leads back to the task, where it is submitted. */
export function useKeepForTask<T>(proceedingId: string, { keep, said, onKept }: Keeping<T>) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [search] = useSearchParams();
  const task = search.get('task');
  return useMutation({
    mutationFn: keep,
    onSuccess: async () => {
      onKept();
      void message.success(said);
      void queryClient.invalidateQueries({ queryKey: ['case', proceedingId] });
      void queryClient.invalidateQueries({ queryKey: ['task'] });
      await navigate(task === null ? `/proceedings/${proceedingId}` : `/tasks/${task}`);
    },
  });
}
