import { SetMetadata } from '@nestjs/common';

export const RECORDS_READING = 'acts:reading';

/** Names what is read at a route, so that the reading of those who oversee others is on record (QY32). */
export const RecordsReading = (action: string) => SetMetadata(RECORDS_READING, action);
