import { Module } from '@nestjs/common';
import { ExportRecord } from './export-record/export-record';
import { RecordReader } from './read-record/record-reader.service';
import { ShowRecordState } from './show-state/record-state.service';

const services = [RecordReader, ExportRecord, ShowRecordState];

/** The record as auditors read it. */
@Module({ providers: services, exports: services })
export class RecordModule {}
