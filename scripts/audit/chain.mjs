import { entryHash, linkHash, nothingBefore } from './canonical.mjs';

/** So many findings are named; the first is what matters. */
const MOST_FINDINGS = 20;

/**
 * @typedef {{ seq: number, entryId: string, entryHash: string, previous: string, hash: string, withheld?: boolean,
 *   entry: Record<string, string | null> | null }} Row one link with its entry, every field as text
 * @typedef {{ code: string, seq: number, entryId?: string, [fact: string]: unknown }} Finding
 * @typedef {{ rows: () => AsyncIterable<Row>, count: () => Promise<number> }} Source may be read more than once
 */

/**
 * Walks the chain from its beginning and recomputes every hash.
 *
 * @param {Source} source
 * @param {(row: Row) => void} see called with every row
 * @returns {Promise<{ findings: Finding[], links: number, withheld: number, last: Row | null }>}
 */
export async function walkChain(source, see) {
  const walk = new Walk(source);
  let before = null;
  for await (const row of source.rows()) {
    if (before !== null) await walk.check(before, row);
    before = row;
    see(row);
  }
  if (before !== null) await walk.check(before, null);
  const { findings, links, withheld } = walk;
  return { findings, links, withheld, last: before };
}

class Walk {
  findings = [];
  links = 0;
  withheld = 0;
  #expected = 1;
  /** The hash that the next row has to name; null when the row before is not there. */
  #previous = nothingBefore;
  #previousRow = null;
  /** By how much the places of all further rows are off, since somebody put one in or took one out. */
  #shift = 0;

  constructor(source) {
    this.source = source;
  }

  async check(row, next) {
    this.links += 1;
    if (row.withheld) this.withheld += 1;
    if (this.findings.length < MOST_FINDINGS) {
      await this.checkPlace(row);
      await this.checkEntry(row);
      await this.checkLink(row, next);
    }
    this.#expected = row.seq + 1;
    this.#previous = row.hash;
    this.#previousRow = row;
  }

  find(code, row, facts = {}) {
    const { seq, entryId } = row;
    this.findings.push({ code, seq, ...(entryId && { entryId }), ...facts });
  }

  async checkPlace(row) {
    if (row.seq === this.#expected) return;
    this.#previous = null;
    if (row.seq < this.#expected) {
      this.find('LINK_OUT_OF_PLACE', row, { after: this.#expected - 1 });
      return;
    }
    const missing = await this.linkAt(this.#expected);
    if (missing !== null) return;
    const last = row.seq - 1;
    this.find('LINK_MISSING', { seq: this.#expected }, last > this.#expected ? { last } : {});
  }

  async checkEntry(row) {
    if (row.withheld) return;
    if (row.entry === null) {
      this.find('ENTRY_MISSING', row);
      return;
    }
    const hash = entryHash(row.entry);
    if (hash === row.entryHash && row.entry.id === row.entryId) return;
    const own = await this.placeOfEntry(row);
    if (own !== null && own !== row.seq) this.find('ENTRY_REORDERED', row, { belongsAt: own });
    else this.find('ENTRY_ALTERED', row);
  }

  async checkLink(row, next) {
    const madeFor = row.seq - this.#shift;
    if (linkHash(madeFor, row.entryHash, row.previous) !== row.hash) {
      await this.explainLink(row, next);
      return;
    }
    if (this.#previous === null || row.previous === this.#previous || this.#shift !== 0) return;
    this.find('CHAIN_BROKEN', this.#previousRow ?? row, { next: row.seq });
  }

  /** A link that was made for another place tells what was done: rows put in or taken out before it, or exchanged. */
  async explainLink(row, next) {
    const own = await this.placeOfLink(row);
    const shift = own === null ? 0 : row.seq - own;
    const nextToo =
      next !== null && linkHash(next.seq - shift, next.entryHash, next.previous) === next.hash;
    if (own === null) {
      this.find('LINK_ALTERED', row);
    } else if (own !== row.seq && nextToo) {
      this.#shift = shift;
      if (shift > 0) this.find('LINK_INSERTED', this.#previousRow ?? row, { pushed: row.seq });
      else this.find('LINK_TAKEN_OUT', row, { madeFor: own });
    } else if (own === row.seq) {
      this.#shift = 0;
    } else {
      this.find('LINK_REORDERED', row, { belongsAt: own });
    }
  }

  async linkAt(seq) {
    for await (const row of this.source.rows()) if (row.seq === seq) return row;
    return null;
  }

  /** Where the content of a row was recorded: its own id, or that of the row it was exchanged with. */
  async placeOfEntry({ entry }) {
    const hash = entryHash(entry);
    for await (const row of this.source.rows()) {
      if (row.entryHash === hash) return row.seq;
      if (row.entryHash === entryHash({ ...entry, id: row.entryId })) return row.seq;
    }
    return null;
  }

  /** The place that a link was made for; null when its own fields do not fit at any. */
  async placeOfLink({ seq, entryHash: hashOfEntry, previous, hash }) {
    const fits = (place) => linkHash(place, hashOfEntry, previous) === hash;
    const near = [seq, seq - 1, seq + 1].find(fits);
    if (near !== undefined) return near;
    const count = (await this.source.count()) + 1000;
    for (let place = 1; place <= count; place += 1) if (fits(place)) return place;
    return null;
  }
}
