import { withSession } from '@/lib/audit/with-session'
import { unwrittenBecause } from '@/lib/db/readiness'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { underSite } from '@/lib/i18n/site-path'
import { afterWork } from '@/lib/imports/after-work'
import { readFormFile } from '@/lib/imports/multipart'
import { receiveFile } from '@/lib/imports/receive-file'
import { requirePermission } from '@/lib/people/gate'

/** Takes a file that somebody brings: who they are is asked before the first byte of it is read. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const permission = await requirePermission('draft.write')

  const locale = parseLocale((await params).locale) ?? defaultLocale
  const home = `/${locale}/desk/imports`

  const at = new Date().toISOString()
  const read = await withSession((session) =>
    readFormFile(request, 'file', (file) => receiveFile(session, permission, at, file)),
  ).catch((error: unknown) => {
    // Whoever broke it off hears nothing of this.
    console.error('a file that somebody brought did not arrive', error)
    return { kind: 'refused' as const, why: unwrittenBecause(error) ?? ('broken' as const) }
  })

  const received = read.kind === 'taken' ? read.value : read
  if (received.kind === 'refused') return seeOther(`${home}?refused=${received.why}`)
  await afterWork(received.key)
  return seeOther(`${home}/${received.key}?step=file`)
}

const seeOther = (address: string) =>
  new Response(null, { status: 303, headers: { Location: underSite(address), 'Cache-Control': 'no-store' } })
