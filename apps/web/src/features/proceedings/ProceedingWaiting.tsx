import { ProblemAlert } from '../../ui/ProblemAlert';
import { WaitingFor } from '../case/WaitingFor';
import { useWaiting } from './use-proceedings';

/** Whose turn it is in a proceeding. */
export function ProceedingWaiting({ id }: { readonly id: string }) {
  const { data = [], error, refetch } = useWaiting(id);
  if (error !== null) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  return <WaitingFor waitingFor={data} />;
}
