import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { findingsIn } from '@/lib/checks/sweep/recorded-sweep'
import type { Sweeper } from '@/lib/checks/sweep/sweep-data'
import type { ImportPart } from '../import-part'
import type { ImportThread } from './import-thread'

interface Work<Checked, Reconciled> {
  check(sweeper?: Sweeper): Promise<Checked>
  /** Waits for `onAccount` after each account. */
  reconcile(onAccount: () => Promise<void>): Promise<Reconciled>
}

/** So many accounts are with the thread before one is swept here, once everything is reconciled. */
const mostAtThread = 2

/**
 * Checks what a file entered and reconciles what it touched: one after the other, or the checks in the thread while curves are made here,
 * and what is left of them in both. Where one of the two fails, the other has come to its end as well: both work on one transaction.
 */
export async function checkedAndReconciled<Checked, Reconciled>(
  thread: ImportThread | null,
  onPart: ((part: ImportPart) => void) | undefined,
  { check, reconcile }: Work<Checked, Reconciled>,
): Promise<[Checked, Reconciled]> {
  if (thread === null) {
    onPart?.('check')
    const checked = await check()
    onPart?.('reconcile')
    return [checked, await reconcile(async () => undefined)]
  }
  let isReconciled = false
  onPart?.('reconcile')
  const checking = check((recorded) =>
    isReconciled && thread.sweeps >= mostAtThread ? findingsIn(recorded) : thread.sweep(recorded),
  )
  // Answers of the thread are heard between two turns.
  const reconciling = reconcile(() => nextTurn()).finally(() => {
    isReconciled = true
    onPart?.('check')
  })
  const [checked, reconciled] = await Promise.allSettled([checking, reconciling])
  if (checked.status === 'rejected') throw checked.reason
  if (reconciled.status === 'rejected') throw reconciled.reason
  return [checked.value, reconciled.value]
}
