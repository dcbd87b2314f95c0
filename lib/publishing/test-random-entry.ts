import type { SqlConnection } from '@/lib/db/connection'
import { commandText } from '@/lib/i18n/problem-text'
import type { ImportOutcome } from './import'
import { importRows } from './test-files'
import { randomFile } from './test-random-files'

/** Enters the random file of a number with every leave that a person can give: nothing is left that may stop it. */
export function enterRandomFile(session: SqlConnection, seed: number): Promise<ImportOutcome> {
  const author = { by: 'test', at: '2026-11-01T12:00:00Z' }
  return importRows(session, randomFile(seed), { author, acceptFalls: true })
}

/** What kept a file off the record, in a line; null where it is on it. A file without rows changes nothing. */
export function whyNotEntered(outcome: ImportOutcome): string | null {
  if (outcome.kind === 'imported' || outcome.kind === 'unchanged') return null
  if (outcome.kind !== 'refused') return outcome.kind
  return `refused: ${outcome.problems.slice(0, 3).map(commandText).join('; ')}`
}
