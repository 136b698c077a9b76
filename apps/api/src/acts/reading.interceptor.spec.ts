import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { AuditService } from '@grid/audit';
import { SystemClock } from '@grid/kernel';
import { ACT_NAMES } from '@grid/record';
import { lastValueFrom, of } from 'rxjs';
import { SeparationController } from '../cases/separation.controller';
import { EvidenceController } from '../evidence/evidence.controller';
import { GridOrdersController } from '../grid-orders/grid-orders.controller';
import { ReadingInterceptor } from './reading.interceptor';

interface Recorded {
  readonly action: string;
}

function readingOf(controller: { readonly prototype: object }, route: string) {
  const handler = Object.getOwnPropertyDescriptor(controller.prototype, route)?.value as unknown;
  const person = { actor: { accountId: 'a', permissions: new Set(['record.read']) } };
  const context = {
    getHandler: () => handler,
    switchToHttp: () => ({ getRequest: () => ({ person, query: {} }) }),
  } as unknown as ExecutionContext;
  const next: CallHandler = { handle: () => of('answer') };
  return (interceptor: ReadingInterceptor) => lastValueFrom(interceptor.intercept(context, next));
}

function interceptor(recordAlone: (entry: Recorded) => Promise<void>): ReadingInterceptor {
  const audit = { recordAlone } as unknown as AuditService;
  return new ReadingInterceptor(new Reflector(), audit, new SystemClock());
}

describe('ReadingInterceptor', () => {
  it('answers only once the reading is on record, also after it could not be put there', async () => {
    const recorded: Recorded[] = [];
    let fails = true;
    const reads = readingOf(EvidenceController, 'picture');
    const one = interceptor((entry) => {
      if (fails) return Promise.reject(new Error('no database'));
      recorded.push(entry);
      return Promise.resolve();
    });
    await expect(reads(one)).rejects.toThrow('no database');
    await expect(reads(one)).rejects.toThrow('no database');
    fails = false;
    expect([await reads(one), await reads(one)]).toEqual(['answer', 'answer']);
    expect(recorded).toHaveLength(1);
  });

  it.each([
    [EvidenceController, 'list', 'evidence.list'],
    [SeparationController, 'list', 'case.read'],
    [GridOrdersController, 'list', 'gridOrder.list'],
    [GridOrdersController, 'refusals', 'gridOrder.listRefusals'],
  ] as const)('records %p.%s as %s', async (controller, route, action) => {
    const recorded: string[] = [];
    await readingOf(
      controller,
      route,
    )(
      interceptor((entry) => {
        recorded.push(entry.action);
        return Promise.resolve();
      }),
    );
    expect(recorded).toEqual([action]);
    expect(Object.keys(ACT_NAMES)).toContain(action);
  });
});
