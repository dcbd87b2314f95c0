import type { CountryParams } from '@/lib/i18n/address'
import { chartDataResponse } from '../../chart-data-response'
import { loadOverviewCurves } from '../overview'

export const dynamic = 'force-dynamic'

/** What the charts of a country's page are drawn from. */
export async function GET(
  request: Request,
  { params }: { params: Promise<CountryParams> },
): Promise<Response> {
  const given = await params
  return chartDataResponse(request, (filter) => loadOverviewCurves(given, filter))
}
