/** Where sealed pictures lie: a folder, or an object store by another adapter. It never sees an open picture. */
export abstract class EvidenceStore {
  /** Keeps bytes durably under an id. @throws Error when there is something under it */
  abstract put(id: string, sealed: Buffer): Promise<void>;

  /** Null when there is nothing under the id. */
  abstract get(id: string): Promise<Buffer | null>;

  /** Safe when repeated. */
  abstract remove(id: string): Promise<void>;
}
