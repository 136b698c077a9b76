import { Injectable, NotFoundException, type PipeTransform } from '@nestjs/common';

/** A year of this century or the next. Anything else names nothing. */
@Injectable()
export class YearPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (/^2[01][0-9]{2}$/.test(value)) return Number(value);
    throw new NotFoundException();
  }
}
