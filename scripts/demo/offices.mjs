import { holderOf } from './officials.mjs';

const authority = (code) => `${code}-grid-authority`;

/**
 * Who acts in a case of a grid: user names of the demo accounts by level and post, and the codes of county and city.
 * The last two digits of a city's own code are zeros.
 *
 * @param {string} gridCode fifteen digits
 */
export function officesOf(gridCode) {
  const township = authority(gridCode.slice(0, 9));
  const countyCode = gridCode.slice(0, 6);
  const cityCode = `${gridCode.slice(0, 4)}00`;
  return {
    countyCode,
    cityCode,
    gridMember: holderOf(township, 'gridMember'),
    townshipDispatcher: holderOf(township, 'dispatcher'),
    townshipHead: holderOf(township, 'authorityHead'),
    countyDispatcher: holderOf(authority(countyCode), 'dispatcher'),
    countyHead: holderOf(authority(countyCode), 'authorityHead'),
    cityDispatcher: holderOf(authority(cityCode), 'dispatcher'),
    cityHead: holderOf(authority(cityCode), 'authorityHead'),
  };
}
