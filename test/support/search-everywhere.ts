import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Client } from 'pg';
import { runningStack } from './stack';

/** Where a text was found: a table, a file or an address. */
export interface Finding {
  readonly where: string;
  readonly text: string;
}

/** Looks for texts in every row of every table of the database, as it stands there and in the bytes of it. */
export async function searchTables(
  database: Client,
  texts: readonly string[],
): Promise<readonly Finding[]> {
  const { rows: tables } = await database.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const found: Finding[] = [];
  for (const { name } of tables) {
    const { rows } = await database.query<{ text: string }>(
      `SELECT s.text FROM unnest($1::text[]) AS s (text) WHERE EXISTS (
         SELECT FROM ${name} t WHERE strpos(t::text, s.text) > 0
           OR strpos(t::text, encode(convert_to(s.text, 'UTF8'), 'hex')) > 0)`,
      [texts],
    );
    found.push(...rows.map(({ text }) => ({ where: name, text })));
  }
  return found;
}

/** Looks for texts in the engine's records of ended cases, which lie in the tables as gzip. */
export async function searchArchives(
  database: Client,
  texts: readonly string[],
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const table of ['trace.case_archive', 'trace.partition_archive']) {
    const { rows } = await database.query<{ records: Buffer }>(`SELECT records FROM ${table}`);
    for (const { records } of rows) found.push(...findIn(table, gunzipSync(records), texts));
  }
  return found;
}

/** Looks for texts in every file below folders of the system's data: logs, the engine's own data, photos. */
export function searchFiles(
  folders: readonly string[],
  texts: readonly string[],
): readonly Finding[] {
  const { dataDir } = runningStack();
  return folders.flatMap((folder) =>
    filesBelow(join(dataDir, folder)).flatMap((file) =>
      findIn(relative(dataDir, file), contentOf(file), texts),
    ),
  );
}

/** The names of what lies in the system's data folder. */
export function dataFolders(): readonly string[] {
  return readdirSync(runningStack().dataDir);
}

/** Looks for texts in what addresses answer, such as metrics. */
export async function searchAnswers(
  urls: readonly string[],
  texts: readonly string[],
): Promise<readonly Finding[]> {
  const answers = await Promise.all(
    urls.map(async (url) => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      return findIn(url, Buffer.from(await answer.arrayBuffer()), texts);
    }),
  );
  return answers.flat();
}

function findIn(where: string, content: Buffer, texts: readonly string[]): Finding[] {
  return texts.filter((text) => content.includes(text)).map((text) => ({ where, text }));
}

function filesBelow(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
}

/** A file that a running part has just taken away holds nothing. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
