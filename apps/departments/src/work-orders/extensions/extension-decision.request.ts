import { IsBoolean, IsISO8601, IsUUID, Matches } from 'class-validator';

/** What the sender decided on the open request for more time of an order. */
export class ExtensionDecisionRequest {
  /** The sender's own id of the request. */
  @IsUUID()
  extensionId: string;

  @IsBoolean()
  granted: boolean;

  /** The limit that now holds; ISO 8601 with an offset. */
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/(Z|[+-][0-9]{2}:[0-9]{2})$/)
  dueAt: string;
}
