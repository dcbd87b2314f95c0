import { enteredReport } from '@/lib/checks/entered'
import type { EnteredReport } from '@/lib/checks/types'
import type { ClaimContext } from '@/lib/exchange/cells/claim-context'
import { readTypedAmount } from '@/lib/quantities/typed-amount'
import type { DraftContent } from '../schema'

/**
 * A draft as the checks take it, while it is typed: figures that cannot be told yet are left out. The `row` of a figure is its place
 * among the draft's figures; `language` is what amounts are typed in where the report's own language is not given. A figure that
 * is withdrawn says nothing to check.
 */
export function toCheckInput(content: DraftContent, language: string, known: ClaimContext): EnteredReport {
  const { report, figures } = content
  const typedIn = report.language === '' ? language : report.language
  const decimal = (text: string) => {
    const typed = readTypedAmount(text, typedIn)
    return typed.kind === 'amount' ? typed.decimal : text
  }
  const rows = figures.map(({ cells, withdrawn }) =>
    withdrawn
      ? {}
      : {
          ...cells,
          country: report.country,
          amount: decimal(cells.amount),
          amount_to: decimal(cells.amount_to),
        },
  )
  return enteredReport(report, rows, known)
}
