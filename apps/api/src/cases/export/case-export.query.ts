import { OmitType } from '@nestjs/swagger';
import { CasesQuery } from '../cases.query';

/** The filter of the list of cases; an export has no pages. */
export class CaseExportQuery extends OmitType(CasesQuery, ['cursor', 'limit'] as const) {}
