/**
 * Whether each of several votes can be given by a different person, where every vote lists who could give it. Nobody
 * votes twice in a countersign, so a list that fails here could never be completed.
 */
export function haveDistinctVoters(votes: readonly (readonly string[])[]): boolean {
  const voteOf = new Map<string, number>();
  const give = (vote: number, tried: Set<string>): boolean =>
    (votes[vote] ?? []).some((person) => {
      if (tried.has(person)) return false;
      tried.add(person);
      const taken = voteOf.get(person);
      if (taken !== undefined && !give(taken, tried)) return false;
      voteOf.set(person, vote);
      return true;
    });
  return votes.every((_, vote) => give(vote, new Set()));
}
