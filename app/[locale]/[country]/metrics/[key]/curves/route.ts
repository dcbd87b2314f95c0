import { answerCurves } from '../../../../chart-data-response'
import { askMetric, type MetricParams } from '../../metric'

export const dynamic = 'force-dynamic'

/** What the charts of a metric's page are drawn from. */
export async function GET(
  request: Request,
  { params }: { params: Promise<MetricParams> },
): Promise<Response> {
  const given = await params
  return answerCurves(request, (filter) => askMetric(given, filter))
}
