import { api, as } from './api-client';
import { until } from './until';

/** A notice in somebody's inbox. */
export interface Noticed {
  readonly caseId: string;
  readonly kind: string;
  readonly titleZh: string;
  readonly bodyZh: string;
}

/** The notices of a kind about a matter in the inbox of somebody, once there are any. */
export const noticesOf = (who: string, id: string, kind: string): Promise<readonly Noticed[]> =>
  until(`${kind} for ${who}`, async () => {
    const answer = await api()
      .get('/api/notices')
      .query({ limit: 200 })
      .set(await as(who));
    const { items } = answer.body as { items: Noticed[] };
    const found = items.filter((one) => one.caseId === id && one.kind === kind);
    return found.length > 0 ? found : null;
  });
