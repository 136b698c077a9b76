import { listPaths } from './list-paths.mjs';
import { listPart } from './play.mjs';

const ALL = ['QY', 'XX', 'BH', 'ZJ', 'NB'];

/** Which ways are gone in which cities; an item that entered is the one that leaves in the same strand. */
const STRANDS = [
  { cities: ['QY', 'XX', 'BH'], ways: ['entry', 'exit'] },
  { cities: ['ZJ'], ways: ['entry', 'exitByAuthority'] },
  { cities: ['NB'], ways: ['entry', 'failedRectification', 'forcedExit'] },
  { cities: ['XX'], ways: ['returned'] },
  { cities: ['QY'], ways: ['publication'] },
  { cities: ALL, ways: ['refused'] },
  { cities: ['QY'], ways: ['lateFiling'] },
  { cities: ['BH'], ways: ['lateRemedy'] },
];

/** The proceedings that are watched, city by city. @returns {import('./play.mjs').Part[][]} */
export const listStrands = () =>
  STRANDS.flatMap(({ cities, ways }) => cities.map((city) => strand(city, ways)));

function strand(city, ways) {
  const left = {};
  return ways.map((name) => {
    const path = listPaths.find((one) => one.name === name);
    if (path === undefined) throw new Error(`There is no way ${name}`);
    return listPart(path, city, left);
  });
}
