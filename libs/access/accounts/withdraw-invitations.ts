import type { AuditService } from '@grid/audit';
import type { EntityManager } from 'typeorm';

/**
 * Ends every open invitation of an account in the caller's transaction: whoever was expected before the account got
 * more rights, or another holder, is not expected after it. One that is being made at this moment is waited for.
 * @param by who signs in, where nobody is signed in yet
 */
export async function withdrawInvitations(
  manager: EntityManager,
  audit: AuditService,
  accountId: string,
  by?: string,
): Promise<void> {
  await manager.query('SELECT FROM access.account WHERE id = $1 FOR SHARE', [accountId]);
  const [withdrawn] = await manager.query<[{ id: string }[], number]>(
    'DELETE FROM access.oidc_invitation WHERE account_id = $1 RETURNING id',
    [accountId],
  );
  for (const { id } of withdrawn) {
    await audit.record(manager, {
      action: 'account.expectNoLonger',
      outcome: 'done',
      accountId: by,
      oldValue: { accountId, invitationId: id },
    });
  }
}
