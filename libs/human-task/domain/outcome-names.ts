import { RULING_OUTCOMES } from '@grid/jurisdiction';
import type { BilingualText } from '@grid/kernel';

/** The names of choices that are offered by level, by the list of the form that offers them. */
export const OUTCOME_NAMES: Readonly<Record<string, Readonly<Record<string, BilingualText>>>> = {
  dispatchOutcomes: {
    dispatch: { zh: '派遣', en: 'Dispatch' },
    handUp: { zh: '上报上一级', en: 'Hand it up' },
  },
  rulingOutcomes: RULING_OUTCOMES,
  superviseOutcomes: {
    urged: { zh: '已督促，继续跟踪', en: 'Urged; it is followed further' },
    raise: { zh: '提请上一级督办', en: 'Ask the level above' },
  },
};
