import { answerCurves } from '../../../../chart-data-response'
import { askPlace, type PlaceParams } from '../../place'

export const dynamic = 'force-dynamic'

/** What the charts of a place's page are drawn from. */
export async function GET(request: Request, { params }: { params: Promise<PlaceParams> }): Promise<Response> {
  const given = await params
  return answerCurves(request, (filter) => askPlace(given, filter))
}
