import { chinaTime } from './china-time.mjs';

const row = ({ seq, entryId }) => ({
  zh: `第 ${seq} 行${entryId ? `（记录 ${entryId}）` : ''}`,
  en: `row ${seq}${entryId ? ` (entry ${entryId})` : ''}`,
});

/** What each finding means, in both languages. */
const sentences = {
  LINK_MISSING: (f) => ({
    zh: `第 ${f.seq}${f.last ? ` 至 ${f.last}` : ''} 行缺失：链中没有这一段。`,
    en: `Row ${f.seq}${f.last ? ` to ${f.last}` : ''} is missing from the chain.`,
  }),
  LINK_OUT_OF_PLACE: (f) => ({
    zh: `${row(f).zh}次序有误：出现在第 ${f.after} 行之后。`,
    en: `Out of order: ${row(f).en} comes after row ${f.after}.`,
  }),
  LINK_REORDERED: (f) => ({
    zh: `${row(f).zh}次序被改动：它原为第 ${f.belongsAt} 行。`,
    en: `Reordered: ${row(f).en} was chained as row ${f.belongsAt}.`,
  }),
  LINK_INSERTED: (f) => ({
    zh: `${row(f).zh}是事后插入的：其后各行的位置被推后（自第 ${f.pushed} 行起）。`,
    en: `Inserted afterwards: ${row(f).en}; the rows behind it were pushed on (from row ${f.pushed}).`,
  }),
  LINK_TAKEN_OUT: (f) => ({
    zh: `第 ${f.seq} 行处有记录被抽走：现在此处的原为第 ${f.madeFor} 行${f.entryId ? `（记录 ${f.entryId}）` : ''}。`,
    en: `Taken out at row ${f.seq}: what stands there now was chained as row ${f.madeFor}${f.entryId ? ` (entry ${f.entryId})` : ''}.`,
  }),
  LINK_ALTERED: (f) => ({
    zh: `${row(f).zh}的链接被改动：其哈希与自身内容不符。`,
    en: `The link of ${row(f).en} was altered: its hash does not fit its own fields.`,
  }),
  CHAIN_BROKEN: (f) => ({
    zh: `${row(f).zh}被改写：第 ${f.next} 行并不接在现有的这一行之后。`,
    en: `Rewritten: ${row(f).en}; row ${f.next} was not chained to what stands there now.`,
  }),
  ENTRY_MISSING: (f) => ({
    zh: `${row(f).zh}的记录被删除。`,
    en: `Deleted: the entry of ${row(f).en}.`,
  }),
  ENTRY_ALTERED: (f) => ({
    zh: `${row(f).zh}的内容被改动：与入链时的哈希不符。`,
    en: `Altered: the content of ${row(f).en} does not have the hash under which it was chained.`,
  }),
  ENTRY_REORDERED: (f) => ({
    zh: `${row(f).zh}被调换：此处的内容原属第 ${f.belongsAt} 行。`,
    en: `Exchanged: what ${row(f).en} shows was recorded at row ${f.belongsAt}.`,
  }),
  ENTRY_UNCHAINED: (f) => ({
    zh: `记录 ${f.entryId} 不在链中：它是绕过系统写入的。`,
    en: `Entry ${f.entryId} is in no link: it was written past the system.`,
  }),
  REWRITTEN: (f) => ({
    zh: `第 ${f.seq} 至 ${f.to} 行之间被改写并重算了哈希：与第 ${f.sequence} 号签名检查点不符。`,
    en: `Rewritten with hashes computed anew, somewhere from row ${f.seq} to ${f.to}: it is not what checkpoint ${f.sequence} signed.`,
  }),
  TAIL_MISSING: (f) => ({
    zh: `第 ${f.seq} 至 ${f.to} 行缺失：第 ${f.sequence} 号检查点（${chinaTime(f.at)}）签名时还在。`,
    en: `Rows ${f.seq} to ${f.to} are missing at the end: they were there when checkpoint ${f.sequence} (${chinaTime(f.at)}, Beijing time) was signed.`,
  }),
  CHECKPOINT_FORGED: (f) => ({
    zh: `第 ${f.sequence} 号检查点是伪造的：签名无效。`,
    en: `Checkpoint ${f.sequence} is forged: its signature is not valid.`,
  }),
  CHECKPOINT_KEY_UNKNOWN: (f) => ({
    zh: `第 ${f.sequence} 号检查点由未知密钥 ${f.key} 签名：请用 --public-key 给出该公钥，否则视为伪造。`,
    en: `Checkpoint ${f.sequence} is signed by the unknown key ${f.key}: give that key with --public-key; else take it for forged.`,
  }),
  CHECKPOINT_MISSING: (f) => ({
    zh: `第 ${f.sequence} 号检查点之前有检查点缺失或被换掉。`,
    en: `Before checkpoint ${f.sequence} another one is missing or was exchanged.`,
  }),
  CHECKPOINT_NOT_IN_FILE: (f) => ({
    zh: `数据库中的第 ${f.sequence} 号检查点不在检查点文件中。`,
    en: `Checkpoint ${f.sequence} of the database is not in the checkpoint file.`,
  }),
  CHECKPOINT_ROW_ALTERED: (f) => ({
    zh: `数据库中的第 ${f.sequence} 号检查点与检查点文件不同。`,
    en: `Checkpoint ${f.sequence} of the database differs from the checkpoint file.`,
  }),
  CHECKPOINT_ROW_MISSING: (f) => ({
    zh: `第 ${f.sequence} 号检查点已从数据库中删除。`,
    en: `Checkpoint ${f.sequence} was removed from the database.`,
  }),
  CHECKPOINT_FILE_MISSING: () => ({
    zh: '找不到检查点文件：仅凭数据库无法证明记录未被改动。',
    en: 'The checkpoint file is not there: the database alone proves nothing.',
  }),
  GUARD_OFF: (f) => ({
    zh: `触发器 audit.${f.guard} 未生效：记录可能被直接改动。`,
    en: `The trigger audit.${f.guard} is not in force: the record could be changed directly.`,
  }),
  ARCHIVE_ALTERED: (f) => ({
    zh: `归档“${f.name}”被改动：与${row(f).zh}所记的哈希不符。`,
    en: `The archive "${f.name}" was altered: it does not have the hash that ${row(f).en} records.`,
  }),
  ARCHIVE_MISSING: (f) => ({
    zh: `归档“${f.name}”缺失：见${row(f).zh}。`,
    en: `The archive "${f.name}" is missing: see ${row(f).en}.`,
  }),
  ARCHIVE_UNRECORDED: (f) => ({
    zh: `归档“${f.name}”没有记录在案。`,
    en: `The archive "${f.name}" is not on record.`,
  }),
};

/** A finding as two lines. */
export function explain(finding) {
  const { zh, en } = sentences[finding.code](finding);
  return [`✗ ${finding.code}  ${zh}`, `  ${' '.repeat(finding.code.length)}  ${en}`];
}

/**
 * The whole report, line by line.
 *
 * @param {Awaited<ReturnType<import('./verify.mjs').verify>>} result
 * @param {{ erased: object[], archives?: number, torn?: number, madeAt?: string }} facts
 */
export function report(result, { erased, archives, torn = 0, madeAt }) {
  const { findings, links, withheld, last, checkpoints, anchor } = result;
  const lines = [];
  const say = (zh, en) => lines.push(`${zh}\n  ${en}`);
  if (madeAt)
    say(
      `导出时间 ${chinaTime(madeAt)}`,
      `The export was made at ${chinaTime(madeAt)}, Beijing time.`,
    );
  if (findings.length > 0) {
    say(
      `记录已被破坏：发现 ${findings.length} 处问题，最先一处：`,
      `The record is broken: ${findings.length} findings, the first one:`,
    );
    for (const finding of findings) lines.push(...explain(finding));
  } else {
    say(
      `记录完整：${links} 行，哈希与次序均相符。`,
      `The record is whole: ${links} rows, every hash and the order are right.`,
    );
  }
  if (anchor) {
    say(
      `签名检查点 ${checkpoints} 个；最近相符的是第 ${anchor.sequence} 号（${chinaTime(anchor.at)}），至第 ${anchor.seq} 行，密钥 ${anchor.key_id}。`,
      `${checkpoints} signed checkpoints; the last that agrees is number ${anchor.sequence} (${chinaTime(anchor.at)}, Beijing time), up to row ${anchor.seq}, key ${anchor.key_id}.`,
    );
  }
  const open = (last?.seq ?? 0) - Number(anchor?.seq ?? 0);
  if (open > 0) {
    say(
      `其后 ${open} 行尚未由检查点确认：此处若被截断或改写，本次校验无法发现。`,
      `The ${open} rows after it are not anchored yet: if they were cut off or rewritten, this check could not tell.`,
    );
  }
  if (withheld > 0) {
    say(
      `${withheld} 行不在导出人辖区内，仅含哈希，内容未校验。`,
      `${withheld} rows lie outside the area of whoever exported: only their hashes are here, their content was not checked.`,
    );
  }
  if (torn > 0) {
    say(
      `检查点文件中有 ${torn} 行未写完（断电等），已跳过。`,
      `${torn} lines of the checkpoint file were left half written (power failure or the like) and passed over.`,
    );
  }
  if (archives !== undefined)
    say(`已核对归档 ${archives} 份。`, `${archives} archives were compared.`);
  for (const { day, ruleCode, subjects, entries } of erased) {
    say(
      `个人信息已于 ${day} 按规则 ${ruleCode} 删除：${subjects} 个主体，${entries} 条记录只余承诺值，链不受影响。`,
      `Personal values erased on ${day} under rule ${ruleCode}: ${subjects} subjects, ${entries} entries keep the commitments only, the chain is untouched.`,
    );
  }
  return lines;
}
