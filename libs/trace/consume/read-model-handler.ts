import { applyToReadModels, READ_MODEL_VALUE_TYPES } from '../projectors/read-models';
import type { RecordHandler } from './consume-batch';
import { READ_MODELS } from './consumer-lock';
import { tellChanges } from './tell-changes';

/** The read models as a consumer, which tells what has changed; a rebuild, which changes nothing, tells nothing. */
export const readModelHandler: RecordHandler = {
  consumer: READ_MODELS,
  interests: READ_MODEL_VALUE_TYPES.map((valueType) => ({ valueType })),
  waitsForDisk: false,
  async apply(records, manager) {
    await applyToReadModels(records, manager);
    await tellChanges(records, manager);
  },
};
