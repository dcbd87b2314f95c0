import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { ignoredListParameters } from '@/lib/views/ignored-parameters'
import { NamesPage, namesPageMetadata } from '../../names-page'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ({ params }: Props) => namesPageMetadata(params, 'organisation')

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const { locale } = await params
  const given = await searchParams
  const words = getI18n(parseLocale(locale) ?? defaultLocale)
  const misread = ignoredListParameters(given, 'organisations', words)
  return <NamesPage locale={locale} kind="organisation" given={given} misread={misread} />
}
