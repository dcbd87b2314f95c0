import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import news from '@/lib/extract/sentences/ordinary-news.json'
import ownArticles from '@/lib/extract/sentences/own-articles.json'
import type { Proposal } from '@/lib/extract/types'
import { extractorsOnFile } from './places-on-file'

/**
 * A sentence with the figures that it states, "metric:part value status from..to places": `*` for any window or place, `-` for no place but
 * the country, `!Name` for any but that. Those aside were not looked at while the rules were written.
 */
interface LabelledSentence {
  kind: string
  lang: string
  country: string
  published: string
  text: string
  figures: string[]
  aside?: true
}

/** An article with its figures; `wrong` of its proposals are known to be wrong, and `missed` of its figures to be missed. */
interface LabelledArticle {
  lang: string
  country: string
  published: string
  text: string
  figures: { metric: string; value: string; from: string | null; to: string | null; place: string | null }[]
  wrong?: number
  missed?: number
}

const articles: readonly LabelledArticle[] = ownArticles

const sentences = readFileSync('lib/extract/sentences/own-sentences.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledSentence)

const extractorFor = extractorsOnFile()

/** The places that a figure names, without the country. */
const placesOf = ({ places }: Proposal) =>
  places.flatMap(({ codes, text }) => (/^[A-Z]{2}$/.test(codes[0] ?? '') ? [] : [text])).join(',')

function states(proposal: Proposal, figure: string): boolean {
  const [metric = '', value, status, window = '*', ...named] = figure.split(' ')
  const place = named.join(' ')
  const part = metric.includes(':') ? `:${proposal.part}` : ''
  const at = placesOf(proposal)
  const isThere =
    place === '' ||
    place === '*' ||
    (place === '-' ? at === '' : place.startsWith('!') ? !at.includes(place.slice(1)) : at === place)
  return (
    `${proposal.metric}${part}` === metric &&
    String(proposal.value) === value &&
    proposal.status === status &&
    (window === '*' || `${proposal.from}..${proposal.to}` === window) &&
    isThere
  )
}

const shown = (proposal: Proposal) =>
  `${proposal.metric} ${proposal.value} ${proposal.status} ${proposal.from}..${proposal.to} ${placesOf(proposal) || '-'}`

/** What of a sentence is read otherwise than its label says; empty where all is right. */
async function faultsOf({ text, lang, country, published, figures }: LabelledSentence): Promise<string[]> {
  const extract = await extractorFor(country)
  const left = extract({ text, lang, country, published })
  const missed = figures.filter((figure) => {
    const at = left.findIndex((proposal) => states(proposal, figure))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const extra = left.filter(({ status }) => status === 'done').map(shown)
  return [...missed.map((figure) => `missed ${figure}`), ...extra.map((figure) => `extra ${figure}`)]
}

describe('sentences of our own', () => {
  test.each(sentences.filter(({ aside }) => !aside).map((one) => [one.lang, one.text, one] as const))(
    '%s: %s',
    async (_lang, _text, sentence) => {
      expect(await faultsOf(sentence)).toEqual([])
    },
  )

  test('of those kept aside, nine in ten are read as labelled', async () => {
    const aside = sentences.filter((one) => one.aside)
    const faults = await Promise.all(aside.map(faultsOf))
    expect(faults.filter((found) => found.length > 0).length).toBeLessThanOrEqual(aside.length / 10)
  })
})

describe('the articles of an ordinary day', () => {
  test('are of 200 words and more in four languages', () => {
    const long = articles.filter(({ text }) => text.split(/\s+/).length >= 200)
    expect([...new Set(long.map(({ lang }) => lang))].sort()).toEqual(['ar', 'en', 'fr', 'ru'])
    const wrong = articles.reduce((sum, { wrong = 0 }) => sum + wrong, 0)
    expect(wrong).toBeLessThanOrEqual(long.flatMap(({ figures }) => figures).length / 10)
  })

  test.each(articles.map((article) => [article.lang, article] as const))('in %s', async (_lang, article) => {
    const extract = await extractorFor(article.country)
    const done = extract(article).filter(({ status }) => status === 'done')
    const isRight = (proposal: Proposal) =>
      article.figures.some(
        ({ metric, value, from, to, place }) =>
          proposal.metric === metric &&
          String(proposal.value) === value &&
          proposal.from === from &&
          proposal.to === to &&
          (place === null || placesOf(proposal) === place),
      )
    const wrong = done.filter((proposal) => !isRight(proposal))
    expect(wrong.filter(({ isSure }) => isSure).map(shown)).toEqual([])
    const { wrong: known = 0, missed = 0 } = article
    expect(wrong.length, wrong.map(shown).join('; ')).toBe(known)
    expect(done.length - wrong.length).toBe(article.figures.length - missed)
  })
})

describe('ordinary news states no figure of ours', () => {
  test.each(Object.entries(news))('in %s', async (lang, list) => {
    const extract = await extractorFor(null)
    const found = list.flatMap((text) =>
      extract({ text, lang, published: '2024-07-15' }).map((proposal) => `${shown(proposal)} | ${text}`),
    )
    expect(list).toHaveLength(40)
    expect(found).toEqual([])
  })

  test('with any other numbers', async () => {
    const extract = await extractorFor(null)
    const lines = Object.entries(news).flatMap(([lang, list]) => list.map((text) => [lang, text] as const))
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.array(fc.integer({ min: 2, max: 99_999 }), { minLength: 6, maxLength: 6 }),
        ([lang, text], numbers) => {
          let at = 0
          const other = text.replaceAll(/(?<![\d.,])\d{1,3}(?![\d.,])/g, () =>
            String(numbers[at++ % numbers.length]),
          )
          const found = extract({ text: other, lang, published: '2024-07-15' }).map(shown)
          expect(found, other).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
})
