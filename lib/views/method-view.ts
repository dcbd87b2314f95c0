import type { MethodRecord } from '@/lib/figures/method/method-record'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { addressOfFilter, everything, grades as known } from '@/lib/reports/filter'
import { toWorkedExamples, type WorkedExample } from './worked-examples'

/** The headings under which a method is told, in their order. */
export const methodParts = ['sources', 'collection', 'evaluation', 'corroboration', 'quality'] as const

export type MethodPart = (typeof methodParts)[number]

/** A fact of the record: a number or a few words, what it is, and the page that has all of it. */
export interface MethodFact {
  key: string
  number: string
  text: string
  href: string | null
}

/** How figures are treated, with what that comes to in a country's record. */
export interface MethodView {
  country: { code: string; name: string }
  facts: Record<MethodPart, MethodFact[]>
  examples: WorkedExample[]
}

export function toMethodView(record: MethodRecord, words: I18n): MethodView {
  const { country, summary, figures, operators, rulings } = record
  const { t, locale } = words
  const reports = countryHref(locale, country.code, 'reports')
  const corrections = `${countryHref(locale, country.code)}/corrections`
  const fact = (key: string, count: number, text: string, href: string | null = null): MethodFact => ({
    key,
    number: t('data.count', { count }),
    text,
    href,
  })
  const parties = operators.filter(({ party }) => party).length
  const ofGrade = new Map(figures.grades.map(({ grade, figures }) => [grade || 'none', figures]))
  return {
    country,
    facts: {
      sources: [
        fact('reports', summary.reports, t('method.fact.reports', { count: summary.reports }), reports),
        fact('publishers', record.publishers, t('method.fact.publishers', { count: record.publishers })),
        fact('voices', record.sources, t('method.fact.voices', { count: record.sources })),
        fact(
          'operators',
          operators.length,
          t('method.fact.operators', { count: operators.length, parties }),
          countryHref(locale, country.code, 'organisations'),
        ),
      ],
      collection: [
        fact('figures', summary.claims, t('method.fact.figures', { count: summary.claims })),
        fact('quoted', figures.quoted, t('method.fact.quoted', { count: figures.quoted })),
        fact('archived', record.archived, t('method.fact.archived', { count: record.archived })),
      ],
      evaluation: known.flatMap((grade) => {
        const count = ofGrade.get(grade) ?? 0
        if (count === 0) return []
        const href = reports + addressOfFilter({ ...everything, grade })
        return fact(
          grade,
          count,
          t('method.fact.grade', { count, letter: grade, grade: t(`gradeName.${grade}`) }),
          href,
        )
      }),
      corroboration: [
        fact('counted', figures.counted, t('method.fact.counted', { count: figures.counted })),
        fact(
          'corroborating',
          figures.corroborating,
          t('method.fact.corroborating', { count: figures.corroborating }),
        ),
        ...(figures.onRecord === 0
          ? []
          : [fact('onRecord', figures.onRecord, t('method.fact.onRecord', { count: figures.onRecord }))]),
        fact('aside', figures.aside, t('method.fact.aside', { count: figures.aside }), corrections),
      ],
      quality: [
        fact(
          'superseded',
          figures.superseded,
          t('method.fact.superseded', { count: figures.superseded }),
          corrections,
        ),
        fact(
          'withdrawn',
          figures.withdrawn,
          t('method.fact.withdrawn', { count: figures.withdrawn }),
          corrections,
        ),
        fact('rulings', rulings, t('method.fact.rulings', { count: rulings }), corrections),
      ],
    },
    examples: toWorkedExamples(record.examples, country.code, words),
  }
}
