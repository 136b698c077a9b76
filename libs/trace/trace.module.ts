import { Module } from '@nestjs/common';
import { CaseDiagramQuery } from './query/case-diagram.query';
import { CaseTraceQuery } from './query/case-trace.query';
import { FormQuery } from './query/form.query';
import { VariableQuery } from './query/variable.query';
import { WaitingForQuery } from './query/waiting-for.query';

const queries = [CaseTraceQuery, CaseDiagramQuery, FormQuery, VariableQuery, WaitingForQuery];

/** Read models out, for apps that answer people. The tables are written by the projection process alone. */
@Module({ providers: queries, exports: queries })
export class TraceModule {}
