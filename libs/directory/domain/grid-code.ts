import { invalidField } from '@grid/kernel';

/** How a city writes the codes of its grids. Lengths count digits from the left. */
export interface GridCodeOptions {
  /** What a whole code looks like. */
  readonly pattern: RegExp;
  readonly countyLength: number;
  readonly townshipLength: number;
  readonly villageLength: number;
  readonly serialLength: number;
}

/** A grid code taken apart. */
export interface GridCode {
  readonly code: string;
  readonly cityCode: string;
  readonly countyCode: string;
  readonly townshipCode: string;
  readonly villageCode: string;
  readonly serial: string;
}

/**
 * 15 digits: the 12 of the village or community and a serial from 001 to 999, as unit grids are coded in practice
 * after GB/T 30428.1. QY prescribes no scheme: *default*.
 */
export const FIFTEEN_DIGITS: GridCodeOptions = {
  pattern: /^[1-9]\d{11}(?!000)\d{3}$/,
  countyLength: 6,
  townshipLength: 9,
  villageLength: 12,
  serialLength: 3,
};

/** Reads and makes grid codes by one scheme. */
export class GridCodeScheme {
  constructor(private readonly options: GridCodeOptions = FIFTEEN_DIGITS) {}

  /** The largest number that a grid in a village can have. */
  get lastSerial(): number {
    return 10 ** this.options.serialLength - 1;
  }

  /** @throws DomainError GRID_CODE_INVALID when the code does not follow the scheme */
  parse(code: string): GridCode {
    const { pattern, countyLength, townshipLength, villageLength } = this.options;
    if (!pattern.test(code)) {
      throw invalidField('gridCode', 'GRID_CODE_INVALID', '网格编码格式不正确', 'Not a grid code');
    }
    return {
      code,
      cityCode: `${code.slice(0, countyLength - 2)}00`,
      countyCode: code.slice(0, countyLength),
      townshipCode: code.slice(0, townshipLength),
      villageCode: code.slice(0, villageLength),
      serial: code.slice(villageLength),
    };
  }

  /**
   * The code of the grid with this number in a village.
   * @throws DomainError GRID_CODE_INVALID when the number is too large or the village's code is not one
   */
  compose(villageCode: string, serial: number): string {
    const code = villageCode + String(serial).padStart(this.options.serialLength, '0');
    return this.parse(code).code;
  }
}
