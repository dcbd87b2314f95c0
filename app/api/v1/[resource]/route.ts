import { allowReading, answerApi, silent, wrong } from '@/lib/api/answer'
import { API_RESOURCES } from '@/lib/api/resources'
import { problemWith } from '@/lib/problems/problem'
import { currentHouse } from '../house'

export const dynamic = 'force-dynamic'

async function answer(
  request: Request,
  { params }: { params: Promise<{ resource: string }> },
): Promise<Response> {
  const { resource } = await params
  const found = API_RESOURCES.find(({ name }) => name === resource)
  if (found === undefined) {
    const words = API_RESOURCES.map(({ name }) => name)
    const name = JSON.stringify(resource.slice(0, 60))
    return wrong(request, [problemWith('resourceUnknown', { name, words })], 404)
  }
  try {
    return await answerApi(request, found, currentHouse())
  } catch (error) {
    console.error(`/api/v1/${found.name}: the record could not be read`, error)
    return silent()
  }
}

export { allowReading as OPTIONS, answer as GET, answer as HEAD }
