import { redirect } from 'next/navigation'
import { currentDatabase } from '@/lib/audit/with-session'
import { organisationNow } from '@/lib/claims/counted-together'
import { addressOfFigures, type FigureFilter } from '@/lib/figures/figure-filter'
import { addressOfFilter, type ReportFilter } from '@/lib/reports/filter'

/**
 * Where an address asks for an operator by name, or for one that is read as another, leads to the same page by that one's key.
 * `shown` is what the page is narrowed to, blank where it knows no such key, and where the page stands; `kept` is what else the
 * address asks for.
 */
export async function redirectToCurrentOperator(
  asked: FigureFilter,
  shown: { operator: string; action: string },
  kept?: Readonly<Record<string, string>>,
): Promise<void> {
  if (asked.operator === '' || shown.operator !== '') return
  const now = await organisationNow(currentDatabase(), asked.operator)
  if (now !== null && now !== asked.operator)
    redirect(shown.action + addressOfFigures({ ...asked, operator: now }, kept))
}

const ofReports = ['operator', 'speaker', 'publisher'] as const

/**
 * As `leadToOperatorNow`, for the organisations of a list of reports that is at `address`; the first text that names nobody, or
 * blank where each names somebody.
 */
export async function redirectToCurrentOrganisations(address: string, asked: ReportFilter): Promise<string> {
  const texts = ofReports.map((name) => asked[name])
  const now = await Promise.all(
    texts.map((text) => (text === '' ? '' : organisationNow(currentDatabase(), text))),
  )
  const nobody = texts.find((_, at) => now[at] === null)
  if (nobody !== undefined) return nobody
  if (texts.some((text, at) => text !== now[at])) {
    const [operator, speaker, publisher] = now.map((key) => key ?? '') as [string, string, string]
    redirect(address + addressOfFilter({ ...asked, operator, speaker, publisher }))
  }
  return ''
}
