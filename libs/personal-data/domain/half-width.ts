/** Full-width, mathematical and circled forms as plain signs, and invisible signs left out (NFKC without `Cf`). */
export function halfWidth(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐-―−]/g, '-');
}
