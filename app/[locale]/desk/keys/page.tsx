import type { Metadata } from 'next'
import { KeyList } from '@/components/desk/shell/key-list'
import { SingleKeys } from '@/components/desk/shell/single-keys'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('keys.title'), robots: { index: false } }
}

/** Every key of the desk, and whether those of one letter do anything. */
export default async function Page({ params }: Props) {
  await requirePermission('desk.use')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t } = words
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{t('keys.title')}</h1>
      <p className="mt-4 mb-6 max-w-prose">{t('keys.how')}</p>
      <SingleKeys label={t('keys.single')} />
      <div className="mt-6 max-w-3xl">
        <KeyList words={words} heading="h2" />
      </div>
    </>
  )
}
