/** Under which name the text of a note is kept among the values of its case. */
export const annotationField = (annotationId: string): string => `annotation.${annotationId}.text`;
