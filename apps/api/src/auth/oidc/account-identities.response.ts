import { ApiProperty } from '@nestjs/swagger';
import { Grade } from '../../grades/grade.decorator';
import { time, uuid } from '../../http/api-schemas';

/** Somebody of the provider who is taken for the holder of the account. */
export class JoinedIdentityResponse {
  @Grade('internal') @ApiProperty({ format: 'uri' }) issuer: string;
  @Grade('internal') @ApiProperty(time) joinedAt: string;
  @Grade('internal') @ApiProperty(time) lastSignInAt: string;
}

/** Who will be taken for the holder of the account; what the claim has to say is not answered. */
export class ExpectedIdentityResponse {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ format: 'uri' }) issuer: string;
  @Grade('internal') @ApiProperty({ example: 'employee_number' }) claim: string;
  @Grade('internal') @ApiProperty(time) createdAt: string;
}

/** By which identities of the provider an account is signed in to. */
export class AccountIdentitiesResponse {
  @ApiProperty({ type: [JoinedIdentityResponse] }) joined: JoinedIdentityResponse[];
  @ApiProperty({ type: [ExpectedIdentityResponse] }) expected: ExpectedIdentityResponse[];
}
