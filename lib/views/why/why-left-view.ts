import type { WhyLeft, WhyScope } from '@/lib/figures/why/why-left'
import type { WhyAccountRecord, WhyRecord } from '@/lib/figures/why/why-record'
import { markOfSum } from '@/lib/ledger/mark'
import type { WhyAccountView, WhyView } from './why-page'
import type { WhyRow, WhySum } from './why-rows'
import { toStreamView } from './why-stream-view'
import type { WhyTerms } from './why-terms'

type Scope = Exclude<WhyScope, { kind: 'count' }>
type Left = WhyAccountRecord & { left: WhyLeft }

/** What of a place is given for none inside it, or what a joint figure adds: by operator, each as one amount less another. */
export function toLeftView(
  record: WhyRecord,
  scope: Scope,
  terms: WhyTerms,
): Pick<WhyView, 'title' | 'sentence' | 'value' | 'operators' | 'accounts'> {
  const { t, format } = terms.words
  const all = record.accounts.flatMap((account) => (account.left ? [{ ...account, left: account.left }] : []))
  const some = all.filter(({ left }) => left.value > 0n)
  const shown = some.length > 0 ? some : all
  const value = shown.reduce((sum, { left }) => sum + left.value, 0n)
  const amount = terms.amount(value, markOfSum(shown.map(({ left }) => left.mark)))
  const [only] = shown
  return {
    title: some.length > 0 ? t('why.title', { amount }) : t('why.left.titleNone', { kind: scope.kind }),
    value: some.length > 0 ? String(value) : '',
    sentence:
      only === undefined
        ? t('why.left.none', { kind: scope.kind, places: nameOf(scope, terms) })
        : shown.length === 1
          ? leftSentence(only, scope, terms)
          : t('why.left.operators', {
              total: format.sentence(amount),
              operators: shown.length,
              amounts: shown.map(({ left }) => terms.amount(left.value, left.mark)).join(' + '),
            }),
    operators:
      shown.length < 2
        ? null
        : {
            caption: t('why.operators'),
            rows: shown.map((account) => operatorRow(account, terms)),
            total: { value: String(value), amount },
          },
    accounts: shown.map((account) => toAccount(account, scope, shown.length > 1, terms)),
  }
}

/** "Homs (governorate)", or "Rural Damascus (governorate) + Homs (governorate), jointly". */
function nameOf(scope: Scope, terms: WhyTerms): string {
  return scope.kind === 'rest' ? terms.place(terms.record.place.code) : terms.area(scope.area)
}

function operatorRow({ operator, left }: Left, terms: WhyTerms): WhyRow {
  return {
    ...{
      key: operator.key,
      kind: 'operator',
      depth: 0,
      name: operator.name,
      party: operator.party,
      note: '',
    },
    value: String(left.value),
    amount: terms.amount(left.value, left.mark),
    href: terms.asked(operator.key),
  }
}

function leftSentence({ left }: Left, scope: Scope, terms: WhyTerms): string {
  const { t, format } = terms.words
  const about = {
    total: format.sentence(terms.amount(left.value, left.mark)),
    places: nameOf(scope, terms),
    figure: terms.amount(left.figure, left.figureMark),
    taken: terms.amount(left.taken, left.takenMark),
    given: left.taken === 0n ? 'none' : 'some',
  }
  if (scope.kind === 'rest') return t('why.left.rest', about)
  return left.value === 0n ? t('why.left.jointNothing', about) : t('why.left.joint', about)
}

function toAccount(account: Left, scope: Scope, several: boolean, terms: WhyTerms): WhyAccountView {
  const { t } = terms.words
  const { operator, left, streams, unlisted } = account
  return {
    ...{ key: operator.key, name: operator.name, party: operator.party },
    value: String(left.value),
    amount: terms.amount(left.value, left.mark),
    sentence: several ? leftSentence(account, scope, terms) : '',
    sum: sumOf(account, scope, terms),
    compared: [],
    streams: streams.map((stream) => ({
      ...toStreamView(stream, account, terms),
      effect: t('why.left.effect', {
        kind: scope.kind,
        role: stream.head.lastDay === '' ? 'nothing' : stream.role,
      }),
    })),
    unlisted: unlisted === 0 ? '' : t('why.unlisted', { count: unlisted }),
  }
}

/** The lines that come to what is left: what is given, and below zero what is taken away. */
function sumOf({ left }: Left, scope: Scope, terms: WhyTerms): WhySum | null {
  const { t } = terms.words
  if (left.value === 0n) return null
  const line = (key: string, name: string, value: bigint, amount: string): WhyRow => ({
    ...{
      key,
      kind: 'others',
      depth: 0,
      name,
      party: false,
      note: '',
      value: String(value),
      amount,
      href: null,
    },
  })
  const taken = terms.amount(left.taken, left.takenMark)
  return {
    caption: t('why.left.sum', { places: nameOf(scope, terms) }),
    rows: [
      line(
        'figure',
        t('why.left.figure', { kind: scope.kind }),
        left.figure,
        terms.amount(left.figure, left.figureMark),
      ),
      ...left.leftOut
        .filter(({ value }) => value > 0n)
        .map((count) =>
          line(
            count.place,
            t('why.left.leftOut', { place: terms.place(count.place) }),
            count.value,
            terms.count(count),
          ),
        ),
      ...(left.taken === 0n
        ? []
        : [
            line(
              'taken',
              t('why.left.taken', { kind: scope.kind }),
              -left.taken,
              t('why.left.minus', { taken }),
            ),
          ]),
    ],
    total: { value: String(left.value), amount: terms.amount(left.value, left.mark) },
  }
}
