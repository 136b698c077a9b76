import { applyToReadModels, READ_MODEL_VALUE_TYPES } from '../projectors/read-models';
import type { RecordHandler } from './consume-batch';
import { READ_MODELS } from './consumer-lock';

/** The read models as a consumer. */
export const readModelHandler: RecordHandler = {
  consumer: READ_MODELS,
  interests: READ_MODEL_VALUE_TYPES.map((valueType) => ({ valueType })),
  waitsForDisk: false,
  apply: applyToReadModels,
};
