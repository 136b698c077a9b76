import { Refused } from '../../../lib/api-client.mjs';
import { PlayedMatter } from '../../played-matter.mjs';
import { entryOf } from './applications.mjs';

/** What an application may have against it. Support is asked for kind by kind; that of one kind alone is not enough. */
const FAULTS = {
  notInDirectory: {
    zh: '类目不在准入目录内',
    en: 'not in the directory',
    change: { directoryCode: 'D99' },
  },
  onNegativeList: {
    zh: '属于负面清单（行政处罚）',
    en: 'on the negative list',
    change: { nature: 'penalty' },
  },
  dutiesIncomplete: {
    ...{ zh: '未写明职责分工', en: 'duties not divided' },
    change: { divisionOfDuties: undefined },
  },
  supportIncomplete: {
    ...{ zh: '保障不全', en: 'support not complete' },
    change: { support: { staff: '专人一名' } },
  },
};

/** For which faults the text of each city has an application refused at submission. */
const FAULTS_OF = {
  QY: ['notInDirectory', 'dutiesIncomplete'],
  XX: ['onNegativeList', 'notInDirectory'],
  BH: ['notInDirectory', 'supportIncomplete'],
  ZJ: ['supportIncomplete'],
  NB: ['notInDirectory', 'supportIncomplete'],
};

/** Applications that nobody took in: no proceeding stands for them. */
class RefusedApplications extends PlayedMatter {
  constructor({ world, officials, city }) {
    super(world, officials);
    this.city = city;
  }

  course() {
    const about =
      '当场不予受理，写明条款，记录并按单位统计 refused with the clause, recorded and counted';
    return { name: '（未受理 not taken in）', about, status: 'notTakenIn', timeline: [] };
  }
}

/** A department applies for what the law keeps off the list (QY20.2, QY21.2, XX13.1, XX14, BH12.2, ZJ14, NB11.1 …). */
export async function refusedWalk(stage) {
  const played = new RefusedApplications(stage);
  for (const fault of FAULTS_OF[stage.city]) await refused(stage, played, FAULTS[fault]);
  return played;
}

async function refused(stage, played, { zh, en, change }) {
  const before = await attemptsOf(played);
  const code = await codeOfRefusal(stage, change);
  const counted = await attemptsOf(played);
  const [newest] = counted;
  if (counted.length <= before.length || newest.code !== code)
    throw new Error(`${code} was not counted`);
  const { article } = newest;
  played.note(`${code} ${article}`, `${zh}，不予受理`, `Refused: ${en} (${code})`, { article });
}

/** @throws Error when the application is taken in */
async function codeOfRefusal(stage, change) {
  const { world, officials } = stage;
  const body = { clientRequestId: crypto.randomUUID(), ...entryOf(stage, change) };
  try {
    await world.client.post(officials.clerk, '/api/item-proceedings', body);
  } catch (error) {
    if (error instanceof Refused && error.status === 409) return error.problem.code;
    throw error;
  }
  throw new Error(`Taken in against the law: ${JSON.stringify(change)}`);
}

/** The refused applications of the department as the head reads them, the newest first. */
async function attemptsOf({ client, offices }) {
  const { items } = await client.get(
    offices.countyHead,
    '/api/item-proceedings/refusals?limit=100',
  );
  return items
    .filter(({ organisationCode }) => organisationCode === offices.department)
    .flatMap(({ attempts }) => attempts);
}
