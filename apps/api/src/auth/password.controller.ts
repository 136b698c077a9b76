import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type ActorWithPosts,
  BeforePasswordChange,
  CurrentPerson,
  PasswordService,
  Requires,
} from '@grid/access';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ChangePasswordRequest } from './change-password.request';

/** The password of a local account. */
@ApiTags('auth')
@ApiSignedIn()
@Controller('auth/password')
export class PasswordController {
  constructor(private readonly passwords: PasswordService) {}

  /** Ends every other session of the account. */
  @Post()
  @HttpCode(204)
  @Requires('signedIn')
  @BeforePasswordChange()
  @ApiOperation({ operationId: 'changePassword', summary: '修改密码 / Change the password' })
  @ApiNoContentResponse({ description: '已修改 / changed' })
  @ApiProblems(400, 409, 429)
  async change(
    @CurrentPerson() { actor, username }: ActorWithPosts,
    @Body() { currentPassword, newPassword }: ChangePasswordRequest,
  ): Promise<void> {
    const { accountId, sessionId } = actor;
    await this.passwords.change({ accountId, username, sessionId }, currentPassword, newPassword);
  }
}
