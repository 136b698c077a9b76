/** The parties to a dispute as they are known when the hearing opens. */
export interface Parties {
  /** Who was named in the form, in its order; empty when the hearing began by itself. */
  readonly named: readonly string[];
  /** Who objected in this case, the present objector among them. */
  readonly objectors: readonly string[];
}

/** Who is heard: those whom the official named, or all who have objected when the case bounced too often; each once. */
export function heardDepartments({ named, objectors }: Parties): readonly string[] {
  return [...new Set(named.length > 0 ? named : objectors)];
}
