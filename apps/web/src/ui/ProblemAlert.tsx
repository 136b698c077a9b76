import { ProblemError } from '../api/problem';
import { Article } from './Article';
import { RequestAlert } from './RequestAlert';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A failed request in words, with the clause a refusal rests on. */
export function ProblemAlert({ error, onRetry }: Props) {
  const { article = null } = error instanceof ProblemError ? error.problem : {};
  return (
    <RequestAlert error={error} onRetry={onRetry}>
      <Article article={article} />
    </RequestAlert>
  );
}
