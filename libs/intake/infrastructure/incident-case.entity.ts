import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseStatus } from '../domain/case-status';
import type { Handling } from '../domain/handling';
import type { Urgency } from '../domain/urgency';

/** The matter under handling. What the reporter wrote and who that is lies in the vault (libs/personal-data). */
@Entity({ schema: 'intake', name: 'incident_case' })
export class IncidentCaseEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_request_id' })
  clientRequestId: string;

  @Column('uuid', { name: 'reporter_account_id' })
  reporterAccountId: string;

  /** The absent person in whose place it was reported. */
  @Column('uuid', { name: 'reported_for_account_id', nullable: true })
  reportedForAccountId: string | null;

  @Column('text', { name: 'city_key' })
  cityKey: string;

  @Column('text', { name: 'category_code' })
  categoryCode: string;

  @Column('varchar', { name: 'grid_code' })
  gridCode: string;

  @Column('varchar', { name: 'township_code' })
  townshipCode: string;

  @Column('varchar', { name: 'county_code' })
  countyCode: string;

  @Column('text', { name: 'place_text' })
  placeText: string;

  @Column('text')
  urgency: Urgency;

  @Column('text')
  handling: Handling;

  @Column('timestamptz', { name: 'captured_at' })
  capturedAt: Date;

  @Column('timestamptz', { name: 'reported_at' })
  reportedAt: Date;

  @Column('date', { name: 'as_of' })
  asOf: string;

  @Column('text')
  status: CaseStatus;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column('text', { name: 'case_number', nullable: true })
  caseNumber: string | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  @Column('text', { name: 'archive_number', nullable: true })
  archiveNumber: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
