import type { Account } from '../../../api/accounts';
import { PostForm } from './PostForm';
import { PostsPart } from './PostsPart';

/** The posts of an account. */
export function AccountPosts({ account }: { readonly account: Account }) {
  return (
    <PostsPart
      filter={{ account: account.id }}
      headedBy="title"
      form={
        account.state === 'enabled'
          ? (onDone) => <PostForm account={account} onDone={onDone} />
          : null
      }
    />
  );
}
