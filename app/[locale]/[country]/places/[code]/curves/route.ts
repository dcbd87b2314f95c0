import { chartDataResponse } from '../../../../chart-data-response'
import { loadPlaceCurves, type PlaceParams } from '../../place'

export const dynamic = 'force-dynamic'

/** What the charts of a place's page are drawn from. */
export async function GET(request: Request, { params }: { params: Promise<PlaceParams> }): Promise<Response> {
  const given = await params
  return chartDataResponse(request, (filter) => loadPlaceCurves(given, filter))
}
