/**
 * The body of a reply, or null when it is longer: then the rest is not read, so nobody can fill our memory.
 * @param longest in bytes
 */
export async function readAtMost(response: Response, longest: number): Promise<Buffer | null> {
  if (response.body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > longest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
