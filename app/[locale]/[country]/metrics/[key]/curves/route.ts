import { chartDataResponse } from '../../../../chart-data-response'
import { loadMetricPage, type MetricParams } from '../../metric'

export const dynamic = 'force-dynamic'

/** What the charts of a metric's page are drawn from. */
export async function GET(
  request: Request,
  { params }: { params: Promise<MetricParams> },
): Promise<Response> {
  const given = await params
  return chartDataResponse(request, (filter) => loadMetricPage(given, filter))
}
