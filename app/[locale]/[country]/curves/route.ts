import type { CountryParams } from '@/lib/i18n/address'
import { answerCurves } from '../../chart-data-response'
import { askOverview } from '../overview'

export const dynamic = 'force-dynamic'

/** What the charts of a country's page are drawn from. */
export async function GET(
  request: Request,
  { params }: { params: Promise<CountryParams> },
): Promise<Response> {
  const given = await params
  return answerCurves(request, (filter) => askOverview(given, filter))
}
