import { permanentRedirect } from 'next/navigation'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { requirePermission } from '@/lib/people/gate'

/** Where what readers sent stood before there was an inbox. */
export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
  await requirePermission('draft.write')
  permanentRedirect(`/${parseLocale((await params).locale) ?? defaultLocale}/desk/inbox`)
}
