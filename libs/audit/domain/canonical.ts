/** One line of a text that is hashed or signed: length-prefixed, so that no two lists of fields make the same text. */
export function field(name: string, value: string): string {
  return `${name}:${Buffer.byteLength(value, 'utf8')}:${value}\n`;
}

/** An instant as the record writes it: UTC with microseconds. */
export function utcText(at: Date): string {
  return at.toISOString().replace('Z', '000Z');
}
