import { addPhoto, api, as, decide, openTask, report, staged } from './api-client';
import { sampleBucket } from '@grid/intake';
import { systemTime } from './moved-time';
import { type Noticed, noticesOf } from './notices';
import { until } from './until';

/** Who acts in a city, and where. */
export interface CityCast {
  readonly cityKey: string;
  readonly gridCode: string;
  readonly gridMember: string;
  readonly townshipDispatcher: string;
  readonly townshipHead: string;
  readonly countyDispatcher: string;
  /** Who dispatches at the level at which the city's row begins: the county, unless somebody else is named here. */
  readonly dispatcher?: string;
  readonly countyHead: string;
  readonly cityDispatcher: string;
  readonly cityHead: string;
  /** A department of the county that is there for this cast alone. */
  readonly department: string;
  readonly otherDepartment: string;
}

export const QY: CityCast = {
  cityKey: 'QY',
  gridCode: '441802006001001',
  gridMember: 'wgy-fengcheng',
  townshipDispatcher: 'ddy-fengcheng',
  townshipHead: 'fzr-fengcheng',
  countyDispatcher: 'ddy-qingcheng',
  countyHead: 'fzr-qingcheng',
  cityDispatcher: 'ddy-qingyuan',
  cityHead: 'fzr-qingyuan',
  department: '441802-natural-resources',
  otherDepartment: '441802-civil-affairs',
};

export const ZJ: CityCast = {
  cityKey: 'ZJ',
  gridCode: '321102001001001',
  gridMember: 'wgy-zhengdong',
  townshipDispatcher: 'ddy-zhengdong',
  townshipHead: 'fzr-zhengdong',
  countyDispatcher: 'ddy-jingkou',
  countyHead: 'fzr-jingkou',
  cityDispatcher: 'ddy-zhenjiang',
  cityHead: 'fzr-zhenjiang',
  department: '321102-market-regulation',
  otherDepartment: '321102-civil-affairs',
};

export const XX: CityCast = {
  cityKey: 'XX',
  gridCode: '410702001016001',
  gridMember: 'wgy-xijie',
  townshipDispatcher: 'ddy-xijie',
  townshipHead: 'fzr-xijie',
  countyDispatcher: 'ddy-hongqi',
  dispatcher: 'ddy-xijie',
  countyHead: 'fzr-hongqi',
  cityDispatcher: 'ddy-xinxiang',
  cityHead: 'fzr-xinxiang',
  department: '410702-urban-management',
  otherDepartment: '410702-public-security',
};

export const BH: CityCast = {
  cityKey: 'BH',
  gridCode: '450502001003001',
  gridMember: 'wgy-zhongjie',
  townshipDispatcher: 'ddy-zhongjie',
  townshipHead: 'fzr-zhongjie',
  countyDispatcher: 'ddy-haicheng',
  countyHead: 'fzr-haicheng',
  cityDispatcher: 'ddy-beihai',
  cityHead: 'fzr-beihai',
  department: '450502-urban-management',
  otherDepartment: '450502-public-security',
};

export const NB: CityCast = {
  cityKey: 'NB',
  gridCode: '330203002001001',
  gridMember: 'wgy-jiangxia',
  townshipDispatcher: 'ddy-jiangxia',
  townshipHead: 'fzr-jiangxia',
  countyDispatcher: 'ddy-haishu',
  countyHead: 'fzr-haishu',
  cityDispatcher: 'ddy-ningbo',
  cityHead: 'fzr-ningbo',
  department: '330203-urban-management',
  otherDepartment: '330203-public-security',
};

const visitorOf = ({ cityKey, dispatcher, countyDispatcher }: CityCast) =>
  cityKey === 'BH' ? 'bmfzr-chengguan-haicheng' : (dispatcher ?? countyDispatcher);

/** An entry of a case's timeline as the loop's tests read it. */
export interface Entry {
  readonly elementId: string;
  readonly kind: string;
  readonly article: string | null;
  readonly actorName: string | null;
  readonly textZh: string | null;
}

/** One case of a city, led through the loop over the public interface. */
export class LoopCase {
  private constructor(
    readonly id: string,
    readonly cast: CityCast,
  ) {}

  static async reported(
    cast: CityCast,
    change: Readonly<Record<string, unknown>> = {},
  ): Promise<LoopCase> {
    const answer = await api()
      .post('/api/reports')
      .set(await as(cast.gridMember))
      .send(
        report({
          gridCode: cast.gridCode,
          capturedAt: systemTime().toISOString(),
          evidenceIds: [await staged(cast.gridMember)],
          ...change,
        }),
      );
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
    return new LoopCase((answer.body as { id: string }).id, cast);
  }

  /** A case whose sampling number is below a bound: reports until there is one. */
  static async inSample(cast: CityCast, below: number): Promise<LoopCase> {
    for (;;) {
      const loop = await LoopCase.reported(cast);
      if (sampleBucket(loop.id) < below) return loop;
    }
  }

  /** A case that stands at the department; `change` is for the report. */
  static async dispatched(
    cast: CityCast,
    change: Readonly<Record<string, unknown>> = {},
  ): Promise<LoopCase> {
    const loop = await LoopCase.reported(cast, change);
    if (cast.cityKey === 'BH') await loop.handOnAsGridHead();
    await loop.accept();
    await loop.dispatch();
    return loop;
  }

  accept(): Promise<string> {
    const answers = { acceptOutcome: 'accept' };
    return this.decide(this.cast.townshipDispatcher, 'UserTask_AcceptReport', answers);
  }

  /** The grid head of 北海 cannot handle it and reports on (BH10.2). */
  handOnAsGridHead(): Promise<string> {
    const answers = { settleOutcome: 'upload', opinion: '需要专业队伍处理。' };
    return this.decide('wgz-zhongjie', 'UserTask_HandleAsGridHead', answers);
  }

  dispatch(
    departmentCode = this.cast.department,
    who = this.cast.dispatcher ?? this.cast.countyDispatcher,
  ): Promise<string> {
    const answers = { dispatchOutcome: 'dispatch', departmentCode };
    return this.decide(who, 'UserTask_ConfirmDispatch', answers);
  }

  /** The grid member looks on the spot, takes a photo and says what was found. */
  async verify(verification: 'passed' | 'failed'): Promise<void> {
    const { gridMember } = this.cast;
    await openTask(gridMember, this.id, 'UserTask_VerifyOnSite');
    await this.addPhoto('verification');
    await this.decide(gridMember, 'UserTask_VerifyOnSite', {
      verification,
      ...(verification === 'failed' && { opinion: '现场仍未处理好。' }),
    });
  }

  addPhoto(purpose: string): Promise<void> {
    return addPhoto(this.cast.gridMember, this.id, purpose);
  }

  /** The person is told, and visited where the rule asks for it: the case closes then. */
  async tell(who: string): Promise<void> {
    await this.tellAlone(who);
    await until('the close, or a return visit', async () => {
      const { status, waitingFor } = await this.show();
      if (status === 'closed') return true;
      const visit = (waitingFor as { elementId: string }[]).some(
        ({ elementId }) => elementId === 'UserTask_VisitPerson',
      );
      if (visit) await this.visit('satisfied');
      return visit;
    });
  }

  tellAlone(who: string): Promise<string> {
    const answers = { message: '您反映的问题已处理好，感谢。', channel: 'inbox' };
    return this.decide(who, 'UserTask_TellPerson', answers);
  }

  /** The return visit: in 北海 by the head of the handling unit (BH20.3), elsewhere by the authority. */
  visit(visitOutcome: string, who = visitorOf(this.cast)): Promise<string> {
    const answers = { visitOutcome, channel: 'phone', opinion: '已电话回访，情况已记录。' };
    return this.decide(who, 'UserTask_VisitPerson', answers);
  }

  decide(who: string, elementId: string, answers: Readonly<Record<string, string>>) {
    return decide(who, this.id, elementId, answers);
  }

  /** The case as its grid member sees it. */
  async show(): Promise<Record<string, unknown>> {
    const answer = await api()
      .get(`/api/cases/${this.id}`)
      .set(await as(this.cast.gridMember));
    return answer.body as Record<string, unknown>;
  }

  inStatus(status: string): Promise<Record<string, unknown>> {
    return until(`case ${status}`, async () => {
      const shown = await this.show();
      return shown['status'] === status ? shown : null;
    });
  }

  /** The last work order once it stands so. */
  order(status: string, round = 1): Promise<Record<string, unknown> & { readonly id: string }> {
    return until(`work order ${round} ${status}`, async () => {
      const orders = (await this.show())['workOrders'] as {
        id: string;
        round: number;
        status: string;
      }[];
      return orders.find((order) => order.round === round && order.status === status) ?? null;
    });
  }

  /** The timeline once it holds an element. */
  timeline(last: string): Promise<readonly Entry[]> {
    return until(`${last} in the timeline`, async () => {
      const answer = await api()
        .get(`/api/cases/${this.id}/timeline`)
        .query({ limit: 200 })
        .set(await as(this.cast.gridMember));
      const { items } = answer.body as { items: Entry[] };
      return items.some((item) => item.elementId === last) ? items : null;
    });
  }

  /** The notices of a person about this case once there is one of the kind. */
  notices(who: string, kind: string): Promise<readonly Noticed[]> {
    return noticesOf(who, this.id, kind);
  }
}
