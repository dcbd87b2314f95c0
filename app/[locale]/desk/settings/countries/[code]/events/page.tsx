import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { mayDoIn } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { longestEvent } from '@/lib/countries/event'
import { readEventsOf } from '@/lib/countries/event-data'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { MissingPage } from '../../../../missing-page'
import { noteNewEvent, takeAwayEvent } from './actions'

type Props = { params: Promise<{ locale: string; code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('events.title'), robots: { index: false } }
}

/** The events that the charts of a country mark: what stands, and one more. */
export default async function Page({ params }: Props) {
  const { person } = await requirePermission('event.note')
  const { locale: asked, code } = await params
  const words = getI18n(parseLocale(asked) ?? defaultLocale)
  const { t, locale, format } = words
  const country = (await readCountries(currentDatabase(), locale)).find((one) => one.code === code)
  if (country === undefined || !mayDoIn(person, 'event.note', code))
    return <MissingPage words={words} what="other" up="/settings" />
  const events = await readEventsOf(currentDatabase(), code)
  const hidden = { locale, code }
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk`, name: t('desk.title') }}
        title={t('events.heading', { country: country.name })}
        lead={t('events.what')}
      />
      {events.length === 0 ? (
        <p className="mb-6 text-muted">{t('events.none')}</p>
      ) : (
        <ul className="mb-8 space-y-4">
          {events.map(({ id, day, text, placeCode, metricKey }) => (
            <li key={id} className="border-t border-rule pt-3" data-event={id}>
              <p>
                <b className="tabular-nums">{format.day(day)}</b> <bdi>{text}</bdi>{' '}
                <span className="text-muted">
                  {withCommas([placeCode || country.name, metricKey || t('events.allMetrics')], words)}
                </span>
              </p>
              <ActionForm
                id={`remove-${id}`}
                action={takeAwayEvent}
                hidden={{ ...hidden, id: String(id) }}
                wrong={t('form.wrong')}
                submit={t('events.remove', { day: format.day(day) })}
                quiet
                fields={[{ name: 'reason', label: t('keeping.reason'), type: 'text' }]}
              />
            </li>
          ))}
        </ul>
      )}
      <h2 className="mb-3 text-lg font-semibold">{t('events.add')}</h2>
      <ActionForm
        id="event"
        action={noteNewEvent}
        hidden={hidden}
        wrong={t('form.wrong')}
        submit={t('events.save')}
        columns
        fields={[
          { name: 'day', label: t('events.day'), hint: t('events.dayHint'), type: 'text' },
          {
            name: 'text',
            label: t('events.text'),
            hint: t('events.textHint', { most: longestEvent }),
            type: 'text',
          },
          { name: 'place', label: t('events.place'), hint: t('events.placeHint'), type: 'text' },
          { name: 'metric', label: t('events.metric'), hint: t('events.metricHint'), type: 'text' },
        ]}
      />
    </>
  )
}
