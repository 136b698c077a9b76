/** Under which names the vault keeps what belongs to one photo, so that all of it is erased with the case. */
export const vaultFields = {
  /** The key that opens the picture, base64: without it the file is noise. */
  key: (evidenceId: string) => `evidence.${evidenceId}.key`,
  /** The name that the file had. */
  name: (evidenceId: string) => `evidence.${evidenceId}.name`,
  /** Where the camera says it was taken: `latitude,longitude`, WGS 84. */
  place: (evidenceId: string) => `evidence.${evidenceId}.place`,
  /** All that may be kept of one photo. */
  all: (evidenceId: string): readonly string[] => [
    vaultFields.key(evidenceId),
    vaultFields.name(evidenceId),
    vaultFields.place(evidenceId),
  ],
};
