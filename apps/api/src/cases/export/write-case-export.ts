import { createHash } from 'node:crypto';
import { Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CaseExport } from '@grid/case-file';
import { type Options, stringify } from 'csv-stringify';
import type { GradeGate } from '../../grades/grade-gate';
import type { Viewer } from '../../grades/viewer';
import { CaseExportRow } from './case-export.row';
import { COLUMNS, type Language } from './columns';
import { type Exporter, marking } from './marking';

/** UTF-8 with a mark by which spreadsheets know it; what a spreadsheet would take for a formula is kept from it. */
const CSV: Options = { bom: true, escape_formulas: true, record_delimiter: 'windows' };

/** Who receives an export, and in what form. */
export interface ExportReader extends Exporter {
  readonly viewer: Viewer;
  readonly language: Language;
}

/**
 * Writes an export as fast as it is received. What was written to its end is on record with the hash of the file;
 * what was cut off is on record as such, and the connection ends so that nobody takes the half for the whole.
 */
export async function writeCaseExport(
  exported: CaseExport,
  gate: GradeGate,
  reader: ExportReader,
  to: Writable,
): Promise<void> {
  const hash = createHash('sha256');
  const hashed = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  let rows = 0;
  const counted = async function* () {
    yield* marking(exported.started, reader, reader.language);
    for await (const batch of exported.batches()) {
      for (const row of gate.apply<CaseExportRow>(CaseExportRow, batch, reader.viewer)) {
        rows += 1;
        yield [exported.started.number, ...COLUMNS.map(({ cell }) => cell(row, reader.language))];
      }
    }
  };
  try {
    await pipeline(Readable.from(counted()), stringify(CSV), hashed, to);
  } catch (error) {
    await exported.break(rows);
    throw error;
  }
  await exported.finish(hash.digest('hex'));
}
