import { Injectable } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { Clock, UnsealError } from '@grid/kernel';
import { readTransaction, type Transaction } from '../domain/transaction';

const PLACE = 'oidc/transaction';

/** Keeps a transaction in the browser that began it, sealed, so that nobody can read or make one. */
@Injectable()
export class SealedTransaction {
  constructor(
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  seal(transaction: Transaction): string {
    const ring = this.config.require('SERVICE_KEYS');
    return ring.seal(Buffer.from(JSON.stringify(transaction)), PLACE).toString('base64url');
  }

  /** The transaction; null for one that was changed, is not ours or has expired. */
  open(sealed: string): Transaction | null {
    const ring = this.config.require('SERVICE_KEYS');
    try {
      const text = ring.unseal(Buffer.from(sealed, 'base64url'), PLACE).toString();
      const transaction = readTransaction(text);
      const isOver = (transaction?.expiresAt ?? 0) <= this.clock.now().getTime();
      return isOver ? null : transaction;
    } catch (error) {
      if (error instanceof UnsealError) return null;
      throw error;
    }
  }
}
