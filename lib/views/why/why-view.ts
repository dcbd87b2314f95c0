import type { WhyAccountRecord, WhyRecord } from '@/lib/figures/why/why-record'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { whyHref } from '@/lib/links/why-href'
import { toWhyBar } from './why-bar'
import { comparedWith } from './why-compared'
import { toLeftView } from './why-left-view'
import type { WhyAccountView, WhyView } from './why-page'
import { toWhyRows, type WhyRow } from './why-rows'
import { accountSentence, countTogether, newestOnly, statedAccounts, whySentence } from './why-sentence'
import { toStreamView } from './why-stream-view'
import { type WhyTerms, whyTerms } from './why-terms'

/** A sum with its lines. */
export function toWhyView(record: WhyRecord, words: I18n): WhyView {
  const { t, format } = words
  const terms = whyTerms(record, words)
  const { accounts, metric, part, place } = record
  const stated = newestOnly(statedAccounts(accounts), metric)
  const together = countTogether(stated)
  const { value } = together
  const amount = terms.count(together)
  const lastDay =
    accounts
      .filter(({ left }) => left === undefined || (left !== null && left.value > 0n))
      .map((account) => account.lastDay)
      .sort()
      .at(-1) ?? ''
  const scope = record.scope ?? { kind: 'count' }
  const what = part === null ? metric.label : t('report.part', { metric: metric.label, part: part.label })
  const subject = (where: string) =>
    t('why.subject', {
      what: format.sentence(what),
      place: where,
      country: place.code === record.country.code && scope.kind !== 'joint' ? '' : record.country.name,
      inside: place.code === record.country.code && scope.kind !== 'joint' ? 'no' : 'yes',
      dated: lastDay === '' ? 'no' : 'yes',
      day: lastDay === '' ? '' : format.day(lastDay),
    })
  if (scope.kind !== 'count') {
    const left = toLeftView(record, scope, terms)
    return {
      ...left,
      bar: toWhyBar(left.operators, words),
      subject: subject(
        scope.kind === 'joint'
          ? terms.area(scope.area)
          : t('why.left.place', { place: terms.place(place.code) }),
      ),
      parts: null,
      links: [
        { text: t('why.left.all', { place: terms.place(place.code) }), href: terms.href(place.code) },
        ...linksOf(record, terms),
      ],
    }
  }
  const operators =
    accounts.length < 2
      ? null
      : {
          caption: t('why.operators'),
          rows: accounts.map((account) => operatorRow(account, terms)),
          total: { value: String(value), amount },
        }
  const shown = accounts.map((account) => toAccountView(account, accounts.length > 1, terms))
  return {
    title: stated.length > 0 ? t('why.title', { amount }) : t('why.titleNone', { kind: kindOfNone(record) }),
    subject: subject(terms.place(place.code)),
    sentence: whySentence(accounts, terms),
    value: stated.length > 0 ? String(value) : '',
    bar: toWhyBar(operators ?? shown[0]?.sum ?? null, words),
    operators,
    parts: partsOf(record, terms),
    accounts: shown,
    links: linksOf(record, terms),
  }
}

/** Why there is no number: others are named with the place, parts alone are given, nothing said of it counts, or nothing is said. */
function kindOfNone({ accounts, parts }: WhyRecord): string {
  const streams = accounts.flatMap((account) => account.streams)
  if (streams.some(({ role, head }) => role === 'shared' && head.lastDay !== '')) return 'shared'
  if (parts.length > 0) return 'parts'
  return streams.length === 0 ? 'none' : 'aside'
}

/** Why an operator has no count: others are named with the place, or nothing that it reports of it counts. */
function unstatedText({ streams }: WhyAccountRecord, { words }: WhyTerms): string {
  const isShared = streams.some(({ role, head }) => role === 'shared' && head.lastDay !== '')
  return words.t(isShared ? 'why.noAmount' : 'why.nothing')
}

function operatorRow(account: WhyAccountRecord, terms: WhyTerms): WhyRow {
  const { operator, count } = account
  return {
    key: operator.key,
    kind: 'operator',
    depth: 0,
    name: operator.name,
    party: operator.party,
    note: '',
    value: count?.stated ? String(count.value) : '',
    amount: count?.stated ? terms.count(count) : unstatedText(account, terms),
    href: terms.href(terms.record.place.code, operator.key),
  }
}

function partsOf(
  { parts, place, metric, country, operator: asked }: WhyRecord,
  terms: WhyTerms,
): WhyView['parts'] {
  if (parts.length === 0) return null
  const { t, format, locale } = terms.words
  const of = { country: country.code, metric: metric.key, place: place.code }
  const operator = asked ?? undefined
  const rows = parts.map(
    ({ key, label, ...count }): WhyRow => ({
      key,
      kind: 'part',
      depth: 0,
      name: format.sentence(label),
      party: false,
      note: '',
      value: String(count.value),
      amount: terms.count(count),
      href: whyHref(locale, { ...of, part: key, operator }),
    }),
  )
  return { caption: t('why.parts'), rows }
}

function toAccountView(account: WhyAccountRecord, several: boolean, terms: WhyTerms): WhyAccountView {
  const { t } = terms.words
  const { operator, count, streams, unlisted } = account
  const value = count?.stated ? String(count.value) : ''
  const amount = count?.stated ? terms.count(count) : unstatedText(account, terms)
  return {
    key: operator.key,
    name: operator.name,
    party: operator.party,
    value,
    amount,
    sentence: several ? accountSentence(account, terms) : '',
    sum:
      count === null || !count.stated || count.lines.length === 0
        ? null
        : {
            caption: t('why.sum', { place: terms.place(terms.record.place.code) }),
            rows: toWhyRows(count, operator.key, terms),
            total: { value, amount },
          },
    compared: comparedWith(account, terms),
    streams: streams.map((stream) => toStreamView(stream, account, terms)),
    unlisted: unlisted === 0 ? '' : t('why.unlisted', { count: unlisted }),
  }
}

function linksOf({ country, place, metric, operator }: WhyRecord, terms: WhyTerms): WhyView['links'] {
  const { t, format, locale } = terms.words
  return [
    ...(place.code === country.code
      ? []
      : [{ text: terms.place(place.code), href: countryHref(locale, country.code, 'places', place.code) }]),
    { text: format.sentence(metric.label), href: countryHref(locale, country.code, 'metrics', metric.key) },
    ...(operator !== null ? [{ text: t('why.allOperators'), href: terms.asked() }] : []),
    { text: t('why.claimsFile'), href: `/api/v1/claims.csv?country=${country.code}&bom=1` },
    { text: t('why.reports'), href: countryHref(locale, country.code, 'reports') },
  ]
}
