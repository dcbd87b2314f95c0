import type { ReactNode } from 'react'
import { PageFrame } from '@/components/shell/page-frame'
import { PassedOver } from '@/components/ui/passed-over'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import { type MethodFact, type MethodPart, type MethodView, methodParts } from '@/lib/views/method-view'
import { Examples } from './examples'

const rules = {
  sources: ['publications'],
  collection: ['unit', 'places', 'people'],
  evaluation: ['grade', 'stream', 'total', 'bounds'],
  corroboration: ['corroboration', 'overlap', 'contradiction'],
  quality: ['checks', 'ruling', 'history'],
} as const satisfies Record<MethodPart, readonly string[]>

/** How figures become numbers, under five headings, each with what it comes to in this record. */
export function MethodPage({
  view,
  query,
  misread,
  better,
  words,
}: {
  view: MethodView
  /** How other pages are filtered, as the end of an address. */
  query: string
  /** What of the address was passed over. */
  misread: readonly string[]
  /** The way to name a better source. */
  better: ReactNode
  words: I18n
}) {
  const { t, locale } = words
  const { country } = view
  const home = countryHref(locale, country.code)
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="method"
      query={query}
      trail={breadcrumbs({ ...country, query }, words, { name: t('shell.method') })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('method.title', { country: country.name })}
      </h1>
      <p className="mt-2 mb-6 max-w-3xl text-lg">{t('method.lead')}</p>
      <PassedOver misread={misread} />
      <div className="space-y-3">
        {methodParts.map((part) => (
          <section key={part} id={part} className="card grid gap-x-10 gap-y-4 lg:grid-cols-[7fr_4fr]">
            <div className="max-w-3xl">
              <h2 className="text-xl font-semibold">{t(`method.part.${part}`)}</h2>
              {rules[part].map((rule) => (
                <p key={rule} className="mt-2">
                  {t(`method.rule.${rule}`)}
                </p>
              ))}
            </div>
            <Facts facts={view.facts[part]} name={t('method.facts')} />
          </section>
        ))}
        <Examples examples={view.examples} />
        <section className="card" id="further">
          <h2 className="text-xl font-semibold">{t('method.further')}</h2>
          <ul className="mt-2 flex flex-wrap gap-x-8 gap-y-1">
            <li>
              <a href={`${home}/metrics${query}`}>{t('method.metrics')}</a>
            </li>
            <li>
              <a href={`${home}/corrections`}>{t('method.corrections')}</a>
            </li>
            <li>
              <a href={`${home}/data${query}`}>{t('method.files')}</a>
            </li>
          </ul>
          {better}
          <h3 className="mt-4 font-semibold">{t('method.names')}</h3>
          <Attributions words={words} />
        </section>
      </div>
    </PageFrame>
  )
}

function Facts({ facts, name }: { facts: readonly MethodFact[]; name: string }) {
  if (facts.length === 0) return null
  return (
    <div>
      <h3 className="text-sm text-muted">{name}</h3>
      <ul className="mt-1 divide-y divide-rule">
        {facts.map(({ key, number, text, href }) => (
          <li key={key} data-fact={key} className="flex items-baseline gap-3 py-1.5">
            <b className="min-w-12 text-end text-xl tabular-nums">{number}</b>
            <span>{href === null ? text : <a href={href}>{text}</a>}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Attributions({ words: { t } }: { words: I18n }) {
  const link = (href: string) => (text: ReactNode) => (
    <a href={href} rel="noreferrer external">
      {text}
    </a>
  )
  return (
    <ul className="mt-1 space-y-1">
      <li>
        {t.rich('data.licence.places', {
          geonames: link('https://www.geonames.org'),
          by: link('https://creativecommons.org/licenses/by/4.0/'),
        })}
      </li>
      <li>{t.rich('data.licence.codes', { cod: link('https://cod.unocha.org') })}</li>
      <li>{t.rich('method.boundaries', { ne: link('https://www.naturalearthdata.com') })}</li>
    </ul>
  )
}
