import type { Metadata } from 'next'
import { requirePerson } from '@/lib/access/gate'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { wordsFor } from '@/lib/i18n/words'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = wordsFor(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('desk.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePerson('desk.use')
  const { t } = wordsFor(parseLocale((await params).locale) ?? defaultLocale)
  const { refused } = await searchParams
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{t('desk.title')}</h1>
      {refused !== undefined && (
        <p role="alert" className="mt-4 border-s-2 border-doubt ps-3">
          {t('desk.refused')}
        </p>
      )}
      <p className="mt-4 max-w-prose">{t(`desk.welcome.${person.role}`, { name: person.name })}</p>
    </>
  )
}
