import { ApiProperty } from '@nestjs/swagger';
import {
  ACCOUNT_STATES,
  type AccountState,
  type ListedAccount,
  type MadeAccount,
} from '@grid/access';
import { ACCOUNT_KINDS, type AccountKind } from '@grid/directory';
import { Grade } from '../grades/grade.decorator';
import { nullableTime, uuid } from '../http/api-schemas';
import { ListedPostResponse } from './post-administration.response';

/** An account as administrators see it. */
export class AccountResponse implements ListedAccount {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty() username: string;

  @Grade('internal')
  @ApiProperty({ description: '群众账号不显示姓名 / a label, for one of the public' })
  displayName: string;

  @Grade('internal') @ApiProperty({ enum: ACCOUNT_KINDS }) kind: AccountKind;
  @Grade('internal') @ApiProperty({ enum: ACCOUNT_STATES }) state: AccountState;
  @Grade('internal') @ApiProperty() mustChangePassword: boolean;

  @Grade('internal')
  @ApiProperty({
    ...nullableTime,
    description: '因多次输错密码锁定至 / after too many wrong passwords, until then',
  })
  lockedUntil: string | null;

  @Grade('internal') @ApiProperty(nullableTime) lastUsedAt: string | null;

  @ApiProperty({ type: [ListedPostResponse], description: '现任和将任 / running and to come' })
  posts: readonly ListedPostResponse[];
}

/** A new account, and the password for its first sign-in, shown this once. */
export class MadeAccountResponse implements MadeAccount {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ example: 'k7wq-3mfx-p9td-2rha' }) temporaryPassword: string;
}

/** The password for the next sign-in, shown this once. */
export class TemporaryPasswordResponse implements Pick<MadeAccount, 'temporaryPassword'> {
  @Grade('internal') @ApiProperty({ example: 'k7wq-3mfx-p9td-2rha' }) temporaryPassword: string;
}
