import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
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
      <PageHead title={t('keys.title')} lead={t('keys.how')} />
      <SingleKeys label={t('keys.single')} />
      <div className="mt-6 max-w-3xl">
        <KeyList words={words} heading="h2" />
      </div>
    </>
  )
}
