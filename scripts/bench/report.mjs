import { partNames } from '../lib/messages.mjs';
import { fixed, table, target } from './markdown.mjs';
import { summary } from './statistics.mjs';

const idleLimitBytes = 1.6e9;
const steadyLimitMs = 200;
const saturatedLimitMs = 300;

/** Processors in use by other programs from which on the figures are worth little. */
const disturbed = 0.15;
const parts = ['engine', 'database', 'api', 'worker', 'projection', 'departments'];

const nameOf = (part) => `${partNames[part].zh} ${partNames[part].en}`;

/**
 * The measured figures as Markdown, Chinese and English side by side. What was not measured is left out.
 *
 * @param {{ facts: object, idle?: object, after?: Record<string, number> | null,
 *   steady?: object, saturation?: object, baseline?: object }} figures
 */
export function report(figures) {
  return [
    section('性能测量 Benchmark', machine(figures.facts) + warning(figures)),
    section('吞吐 Throughput', throughput(figures)),
    section('时延 Latency, ms', latency(figures)),
    section('饱和时的积压 Lag at saturation, records', lag(figures)),
    section('常驻内存 Resident memory, MB, 与空闲 CPU and idle CPU', memory(figures)),
  ].join('');
}

const section = (title, text) => (text === '' ? '' : `### ${title}\n\n${text}\n`);

const machine = ({ processors, memoryGb, system, node, engine, postgres }) =>
  table(
    ['处理器 Processors', '内存 Memory', '系统 System', 'Node', 'Zeebe', 'PostgreSQL'],
    [[processors, `${fixed(memoryGb, 0)} GB`, system, node, engine, postgres]],
  );

function warning({ steady, saturation, baseline }) {
  const runs = [steady, saturation, baseline].filter((run) => run !== undefined);
  if (!runs.some(({ usage }) => usage.others / usage.seconds > disturbed)) return '';
  return (
    '\n**测量期间有其他程序占用处理器，数据仅供参考，请在空闲的机器上重测。' +
    'Other programs used the processors meanwhile: the figures are worth little, measure again on a quiet machine.**\n'
  );
}

function throughput({ saturation, baseline }) {
  const runs = [saturation, baseline];
  if (runs.every((run) => run === undefined)) return '';
  const rate = (run) => run && run.durations.count / run.usage.seconds;
  const perIncident = (value) => (run) => run && value(run) / run.durations.count;
  const cpu = perIncident(({ usage }) => sum(Object.values(usage.parts)));
  const row = (title, value, places, ratio = false) => [
    title,
    ...runs.map((run) => fixed(run && value(run), places)),
    ratio ? fixed(value(saturation) / value(baseline), 2) : '',
  ];
  return table(
    ['', '整个系统 Whole system', '基线 Baseline', '比 Ratio'],
    [
      row('每秒办结 Incidents closed per second', rate, 1, true),
      row('CPU 秒/件，合计 CPU-seconds per incident, total', cpu, 3, true),
      ...parts.map((part) =>
        row(
          `　${nameOf(part)}`,
          perIncident(({ usage }) => usage.parts[part]),
          3,
        ),
      ),
      row(
        '　虚拟用户，不计入 The bench itself, not counted',
        perIncident(({ usage }) => usage.driver),
        3,
      ),
      row('上报到结案 Report to close p50, ms', ({ durations }) => durations.p50, 0),
      row('上报到结案 Report to close p95, ms', ({ durations }) => durations.p95, 0),
      row('同时在办 Cases under way', ({ inFlight }) => inFlight, 0),
      row(
        'HTTP 请求/件 HTTP requests per incident',
        ({ requests, durations }) => requests / durations.count,
        1,
      ),
      row(
        '处理器占用 Processors busy with all this',
        ({ usage }) => (sum(Object.values(usage.parts)) + usage.driver) / usage.seconds,
        2,
      ),
      row(
        '其他程序占用 Processors busy with other programs',
        ({ usage }) => usage.others && usage.others / usage.seconds,
        2,
      ),
    ],
  );
}

function latency({ steady, saturation }) {
  const row = (title, { count, p50, p95, p99, max }, limit) => [
    title,
    count,
    ...[p50, p95, p99, max].map((value) => fixed(value, 0)),
    limit ? target(p95, limit, `≤ ${limit}`) : '',
  ];
  const rows = [];
  if (steady) {
    const at = `${steady.rate}/s`;
    rows.push(row(`${at}：上报成功到待办可见 201 to the task in the tasklist`, steady.visible));
    rows.push(
      row(`${at}：写入到送达引擎 Outbox message written to taken by the engine`, steady.delivered),
    );
    rows.push(
      row(`${at}：引擎记录到可读 Engine record to readable row`, steady.exported, steadyLimitMs),
    );
  }
  if (saturation) {
    rows.push(
      row(
        '饱和：写入到送达引擎 Saturated: outbox message written to taken by the engine',
        saturation.delivered,
      ),
    );
    const title = '饱和：引擎记录到可读 Saturated: engine record to readable row';
    rows.push(row(title, saturation.exported, saturatedLimitMs));
  }
  return table(['', 'n', 'p50', 'p95', 'p99', 'max', '目标 Target p95'], rows) + busy(steady);
}

/** Latencies mean little when the processors had no time left. */
function busy(steady) {
  if (!steady?.usage.others) return '';
  const { rate, usage } = steady;
  const used = (sum(Object.values(usage.parts)) + usage.driver) / usage.seconds;
  const [ours, others] = [used, usage.others / usage.seconds].map((cores) => fixed(cores, 2));
  return (
    `\n${rate}/s 期间处理器占用：本系统与压测 ${ours}，其他程序 ${others}。` +
    `Processors busy at ${rate}/s: the system and the bench ${ours}, other programs ${others}.\n`
  );
}

function lag({ saturation }) {
  if (saturation === undefined) return '';
  const row = (title, values) => {
    const { p50, max } = summary(values);
    return [title, p50, max, values.at(-1)];
  };
  return table(
    ['', 'p50', 'max', '结束时 at the end'],
    [
      row('导出器落后引擎日志 Exporter behind the log', saturation.lag.exporter),
      row('投影落后导出器 Projection behind the exporter', saturation.lag.projection),
    ],
  );
}

function memory({ idle, after }) {
  if (!idle?.memory) return '';
  const megabytes = (bytes) => (bytes === undefined ? null : fixed(bytes / 1e6, 0));
  const percent = (cpu) => fixed((100 * cpu) / idle.usage.seconds, 1);
  const total = sum(Object.values(idle.memory));
  return table(
    ['', '空闲 Idle', '压测后 After the load', '目标 Target', '空闲 CPU, % Idle CPU, %'],
    [
      ...parts.map((part) => [
        nameOf(part),
        megabytes(idle.memory[part]),
        megabytes(after?.[part]),
        '',
        percent(idle.usage.parts[part]),
      ]),
      [
        '合计 Total',
        megabytes(total),
        after ? megabytes(sum(Object.values(after))) : null,
        target(total, idleLimitBytes, '空闲 idle ≤ 1600'),
        percent(sum(Object.values(idle.usage.parts))),
      ],
    ],
  );
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
