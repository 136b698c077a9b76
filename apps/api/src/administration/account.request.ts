import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ACCOUNT_STATES, type AccountState } from '@grid/access';
import { ACCOUNT_KINDS, type AccountKind, type Role } from '@grid/directory';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page.query';
import { roles } from './post-administration.response';

/** Which accounts are asked for. */
export class AccountsQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 100, description: '用户名或姓名的一部分 / part of a name' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: roles, description: '现任角色 / of a post held today' })
  @IsOptional()
  @IsIn(roles)
  role?: Role;

  @ApiPropertyOptional({ maxLength: 60, description: '现任机构代码 / of a post held today' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  organisation?: string;

  @ApiPropertyOptional({ enum: ACCOUNT_STATES })
  @IsOptional()
  @IsIn(ACCOUNT_STATES)
  state?: AccountState;
}

/** An account to be made. */
export class NewAccountRequest {
  @ApiProperty({ example: 'li.si', pattern: '^[a-z][a-z0-9._-]{2,49}$' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(50)
  username: string;

  @ApiProperty({ enum: ACCOUNT_KINDS })
  @IsIn(ACCOUNT_KINDS)
  kind: AccountKind;

  @ApiPropertyOptional({ maxLength: 50, description: '工作人员必填 / required for an official' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  displayName?: string;
}

/** Another name for an official. */
export class RenameAccountRequest {
  @ApiProperty({ maxLength: 50 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(100)
  displayName: string;
}
