import { Countersigns } from '../task/acts/Countersigns';
import { useMatterActs } from './use-proceedings';

/** Who was asked to agree in a proceeding, and what each of them said. */
export function VotesSection({ id }: { readonly id: string }) {
  const { data } = useMatterActs(id);
  return <Countersigns taskKey={null} countersigns={data?.countersigns ?? []} />;
}
