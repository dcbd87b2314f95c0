import { redirect } from 'next/navigation'
import { addressOfFigures, type FigureFilter } from '@/lib/curves/figure-filter'
import { currentDatabase } from '@/lib/db/current'
import { organisationNow } from '@/lib/merging/data'

/**
 * Where an address asks for an operator that is read as another, leads to the same page of that one. `shown` is what the page
 * is narrowed to, blank where it knows no such operator, and where the page stands.
 */
export async function leadToOperatorNow(
  asked: FigureFilter,
  shown: { operator: string; action: string },
): Promise<void> {
  if (asked.operator === '' || shown.operator !== '') return
  const now = await organisationNow(currentDatabase(), asked.operator)
  if (now !== null) redirect(shown.action + addressOfFigures({ ...asked, operator: now }))
}
