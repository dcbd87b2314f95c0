import type { CompleteGroup } from './derived-wholes'
import { formatExactJson, parseExactJson } from './exact-json'
import { reconcile } from './reconcile'
import { refusalsOf } from './refusals'
import { type LedgerInput, parseLedgerInput } from './schema'

/** What the command prints: the result as JSON, or a line for everything that keeps it from having one. */
export type CommandResult = { readonly result: string } | { readonly problems: readonly string[] }

/** docs/ledger.md, "The command": from the text of an input to the text of a result, with nothing rounded on the way. */
export function answer(json: string): CommandResult {
  const read = parsed(json)
  if ('problem' in read) return { problems: [`the input is not valid JSON: ${read.problem}`] }
  const typed = parseLedgerInput(read.json)
  if ('problems' in typed) return typed
  const { places, claims, stocks, wholes } = typed.input
  const isStock = stockAmong(stocks ?? [])
  const groupsOf = groupsAmong(wholes ?? [])
  const refusals = refusalsOf(places, claims, isStock)
  if (refusals.length === 0)
    return { result: formatExactJson(reconcile(places, claims, { isStock, groupsOf })) }
  return { problems: refusals.map(({ of, id, field, message }) => `${of} "${id}", ${field}: ${message}`) }
}

/** Whether a metric is one of the stocks; a part of one, `contamination:confirmed`, is what its whole is. */
export function stockAmong(stocks: readonly string[]): (metric: string) => boolean {
  const listed = new Set(stocks)
  return (metric) => listed.has(metric) || listed.has(metric.split(':', 1)[0] ?? metric)
}

/** The complete groups of a metric, in the order in which they are listed. */
export function groupsAmong(wholes: NonNullable<LedgerInput['wholes']>): (metric: string) => CompleteGroup[] {
  return (metric) =>
    wholes
      .filter((whole) => whole.metric === metric)
      .map(({ group, parts, needed }) => ({ group, parts, needed: needed ?? parts }))
}

function parsed(json: string): { json: unknown } | { problem: string } {
  try {
    return { json: parseExactJson(json) }
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: error.message }
    if (error instanceof RangeError) return { problem: 'it is nested too deeply' }
    throw error
  }
}
