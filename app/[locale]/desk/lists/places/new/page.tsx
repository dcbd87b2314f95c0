import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { languageChoices } from '@/lib/directory/languages'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { PLACE_KINDS } from '@/lib/places/tree'
import { kindName } from '@/lib/wording/place-name'
import { addNewPlace } from '../actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('lists.addPlace'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists/places`, name: t('lists.called.places') }}
        title={t('lists.addPlace')}
      />
      <ActionForm
        id="new-place"
        action={addNewPlace}
        hidden={{ locale }}
        wrong={t('form.wrong')}
        submit={t('lists.addPlace')}
        columns
        fields={[
          { name: 'name', label: t('lists.name'), type: 'text' },
          {
            name: 'language',
            label: t('lists.language'),
            type: 'choice',
            value: locale,
            options: languageChoices(words),
          },
          {
            name: 'kind',
            label: t('lists.kindOfPlace'),
            type: 'choice',
            value: 'city',
            options: PLACE_KINDS.map((kind) => ({ value: kind, label: kindName({ kind }, '', words) })),
          },
          { name: 'code', label: t('lists.code'), type: 'text', hint: t('lists.codeHint') },
          { name: 'liesIn', label: t('lists.liesIn'), type: 'text', hint: t('lists.liesInHint') },
          { name: 'north', label: t('lists.north'), type: 'text', hint: t('lists.coordinateHint') },
          { name: 'east', label: t('lists.east'), type: 'text' },
          { name: 'reason', label: t('lists.reason'), type: 'text', hint: t('lists.reasonHint') },
        ]}
      />
    </>
  )
}
