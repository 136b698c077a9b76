import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { DECORATORS } from '@nestjs/swagger/dist/constants';
import { PAGE_OF } from '../http/page-of';
import { type AnswerPlan, pagePlanOf, planOf, UngradedAnswer } from './answer-plan';

interface DeclaredAnswer {
  readonly type?: unknown;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** What a route answers by status: a plan, or `raw` for what is no JSON (a file, a stream, text, nothing at all). */
export type RouteAnswer = ReadonlyMap<number, AnswerPlan | 'raw'>;

/** Knows, from the start on, what each route has declared to answer. */
@Injectable()
export class RouteAnswers implements OnModuleInit {
  private readonly known = new Map<unknown, RouteAnswer>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws UngradedAnswer naming every property and every route that tells nobody what may be seen of it */
  onModuleInit(): void {
    const wrong: string[] = [];
    for (const { metatype } of this.discovery.getControllers()) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as object;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = (prototype as Readonly<Record<string, unknown>>)[name];
        if (typeof handler !== 'function' || !Reflect.hasMetadata(PATH_METADATA, handler)) continue;
        try {
          this.known.set(handler, declared(handler, `${metatype.name}.${name}`));
        } catch (error) {
          if (!(error instanceof UngradedAnswer)) throw error;
          wrong.push(...error.properties);
        }
      }
    }
    if (wrong.length > 0) throw new UngradedAnswer([...new Set(wrong)]);
  }

  /** Undefined for a route or a status that nothing was declared for. */
  of(handler: unknown, status: number): AnswerPlan | 'raw' | undefined {
    const answers = this.known.get(handler);
    return answers?.get(status) ?? (answers?.size === 1 ? [...answers.values()][0] : undefined);
  }
}

function declared(handler: object, route: string): RouteAnswer {
  const responses = (Reflect.getMetadata(DECORATORS.API_RESPONSE, handler) ?? {}) as Readonly<
    Record<string, DeclaredAnswer>
  >;
  const answers = Object.entries(responses).filter(([status]) => /^[23]\d\d$/.test(status));
  const item = Reflect.getMetadata(PAGE_OF, handler) as Type | undefined;
  if (item !== undefined) return new Map([[200, pagePlanOf(item)]]);
  if (answers.length === 0) throw new UngradedAnswer([`everything of ${route}`]);
  return new Map(
    answers.map(([status, answer]) => [Number(status), planned(answer, Number(status), route)]),
  );
}

function planned(answer: DeclaredAnswer, status: number, route: string): AnswerPlan | 'raw' {
  if (typeof answer.type === 'function') return planOf(answer.type as Type);
  const types = Object.keys(answer.content ?? {});
  const isBare = status === 204 || status >= 300;
  if (isBare || (types.length > 0 && types.every((type) => !type.includes('json')))) return 'raw';
  throw new UngradedAnswer([`the ${status} of ${route}`]);
}
