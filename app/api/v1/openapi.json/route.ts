import { allowReading, answerText } from '@/lib/api/answer'
import { openApiDocument } from '@/lib/api/document/openapi'
import { currentEnv } from '@/lib/config/env'
import { sitePath } from '@/lib/i18n/site-path'

export const dynamic = 'force-dynamic'

async function answer(request: Request): Promise<Response> {
  const address = currentEnv().address ?? sitePath
  const document = openApiDocument(`${address}/api/v1`)
  return answerText(request, `${JSON.stringify(document, null, 2)}\n`, 'application/json; charset=utf-8')
}

export { allowReading as OPTIONS, answer as GET, answer as HEAD }
