import { Injectable, NotFoundException, type PipeTransform } from '@nestjs/common';

/** An engine key: up to 19 digits, never a number in JavaScript. Anything else names nothing. */
@Injectable()
export class TaskKeyPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (/^[1-9][0-9]{0,18}$/.test(value) && BigInt(value) < 2n ** 63n) return value;
    throw new NotFoundException();
  }
}
