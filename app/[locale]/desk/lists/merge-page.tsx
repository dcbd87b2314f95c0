import type { Metadata } from 'next'
import { MergePreview } from '@/components/desk/merge-preview'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { findThings } from '@/lib/directory/find'
import { firstCodes } from '@/lib/directory/first-codes'
import { pageOfThing } from '@/lib/directory/form'
import { oneOf } from '@/lib/directory/list-query'
import { type MergeOutcome, previewMerge } from '@/lib/directory/merge/merge'
import { readPartLabels } from '@/lib/directory/metrics-data'
import type { NamedKind } from '@/lib/directory/types'
import { readMetrics, readPlaces } from '@/lib/figures/rollup-data'
import { decodedPart } from '@/lib/i18n/address'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'
import { placeName } from '@/lib/wording/place-name'
import { MissingPage } from '../missing-page'
import { mergeThings } from './merge-actions'

/** More numbers than this are no preview that anybody reads. */
const mostRows = 100

type Given = Record<string, string | string[] | undefined>

export async function mergePageMetadata(params: Promise<{ locale: string }>): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('merging.title'), robots: { index: false } }
}

/** The page of an address: `part` is the one that is to be read as another, `given.into` that other one as typed. */
export function MergePage(address: { locale: string; kind: NamedKind; part: string; given: Given }) {
  const { kind, given } = address
  const words = getI18n(parseLocale(address.locale) ?? defaultLocale)
  const from = decodedPart(address.part)
  if (from === null) return <MissingPage words={words} what="other" up={`/lists/${kind}s`} />
  return <Merge words={words} kind={kind} from={from} into={oneOf(given.into).trim().slice(0, 200)} />
}

/** What would change if one were read as the other, and the button that does it. */
async function Merge({
  words,
  kind,
  from,
  into,
}: {
  words: I18n
  kind: NamedKind
  from: string
  /** The other one as typed: its key, or a name. */
  into: string
}) {
  const { t, locale } = words
  const at = new Date().toISOString()
  const { keys, outcome } = await withSession(async (session) => {
    const keys = await findThings(session, kind, into)
    const [key] = keys
    const outcome =
      key !== undefined && keys.length === 1
        ? await previewMerge(session, at, { kind, from, into: key })
        : null
    return { keys, outcome }
  })
  return (
    <>
      <PageHead
        up={{ href: pageOfThing(locale, kind, from), name: from }}
        title={t('merging.heading', { from, into: keys.length === 1 ? elementAt(keys, 0) : into })}
      />
      {outcome?.kind === 'merged' ? (
        <>
          <p className="max-w-prose">{t('merging.whatFollows')}</p>
          <MergePreview words={words} {...(await rowsOf(words, outcome))} setAside={outcome.setAside} />
          <h2 className="mt-8 mb-4 text-lg font-semibold">{t('merging.do')}</h2>
          <ActionForm
            id="merge"
            action={mergeThings}
            hidden={{ locale, kind, from, into: elementAt(keys, 0) }}
            wrong={t('form.wrong')}
            submit={t('merging.do')}
            fields={[
              { name: 'reason', label: t('merging.reason'), type: 'text', hint: t('lists.reasonHint') },
            ]}
          />
        </>
      ) : (
        <p role="alert" className="border-s-2 border-doubt ps-3">
          {outcome === null
            ? t('merging.notFound', { count: keys.length, into, keys: firstCodes(keys, words) })
            : obstacleText(words, outcome.obstacle)}
        </p>
      )}
    </>
  )
}

function obstacleText(
  { t, format }: I18n,
  obstacle: Extract<MergeOutcome, { kind: 'refused' }>['obstacle'],
): string {
  const named = 'codes' in obstacle ? obstacle.codes : 'keys' in obstacle ? obstacle.keys : []
  const { key, into } = 'into' in obstacle ? obstacle : { key: '', into: '' }
  return t('merging.obstacle', { obstacle: obstacle.kind, codes: format.list(named), key, into })
}

async function rowsOf(words: I18n, { numbers }: Extract<MergeOutcome, { kind: 'merged' }>) {
  const { t, locale, format } = words
  const shown = numbers.slice(0, mostRows)
  const codes = [...new Set(shown.flatMap(({ area }) => area))]
  const [metrics, partLabel, places] = await Promise.all([
    readMetrics(currentDatabase(), locale),
    readPartLabels(currentDatabase(), locale),
    readPlaces(currentDatabase(), { code: { in: codes } }, locale),
  ])
  const nameOf = (code: string) => {
    const place = places.find((one) => one.code === code)
    return place === undefined ? code : placeName(place, '', words)
  }
  const rows = shown.map(({ metric: key, part, operator, area, before, after }) => {
    const metric = metrics.find((one) => one.key === key)
    const amount = (value: bigint | null) =>
      value === null || metric === undefined ? '–' : format.exact(value, metric.unit)
    const label = metric?.label ?? key
    return {
      key: `${operator} ${key} ${part} ${area.join('+')}`,
      metric: format.sentence(
        part === '' ? label : t('report.part', { metric: label, part: partLabel(part) }),
      ),
      operator,
      place: area.map(nameOf).join(' + '),
      before: amount(before),
      after: amount(after),
    }
  })
  return { rows, more: numbers.length - shown.length }
}
