import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOfLanguage } from './messages'

type Nodes = ReturnType<IntlMessageFormat['getAst']>

/** A text that a page says in English though its language is another, with the page. */
export interface EnglishText {
  page: string
  text: string
}

const leaves = (node: object, before = ''): [string, string][] =>
  Object.entries(node).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[before + name, value]] : leaves(value as object, `${before}${name}.`),
  )

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/** What a message may say: its words in their order, with null where something is put in; at most so many ways. */
function waysOf(nodes: Nodes): (string | null)[][] {
  let ways: (string | null)[][] = [[]]
  for (const node of nodes) {
    const parts =
      'children' in node
        ? waysOf(node.children)
        : 'options' in node
          ? Object.values(node.options).flatMap(({ value }) => waysOf(value))
          : [[node.type === 0 ? node.value : null]]
    ways = ways.flatMap((way) => parts.map((part) => [...way, ...part])).slice(0, 400)
  }
  return ways
}

const wordsOf = (way: readonly (string | null)[]) => way.join(' ').match(/[A-Za-z]{2,}/g)?.length ?? 0

/** English messages without anything put in, and the ways of others that have three words and more; what a language says alike apart. */
function englishPatterns(locale: Locale): { whole: Set<string>; patterns: RegExp[] } {
  const own = new Map(leaves(messagesOfLanguage(locale)))
  const told = leaves(messagesOfLanguage('en')).filter(([key, text]) => own.get(key) !== text)
  const ways = told.flatMap(([, text]) => waysOf(new IntlMessageFormat(text, 'en').getAst()))
  const isPlain = (way: readonly (string | null)[]) => !way.includes(null)
  const patterns = ways
    .filter((way) => !isPlain(way) && wordsOf(way) >= 3)
    .map((way) => way.map((part) => (part === null ? '[\\s\\S]{0,200}?' : escaped(part))).join(''))
  return {
    whole: new Set(ways.filter((way) => isPlain(way) && wordsOf(way) > 0).map((way) => way.join('').trim())),
    patterns: [...new Set(patterns)].map((pattern) => new RegExp(`^${pattern.trim()}$`)),
  }
}

const kept = new Map<Locale, ReturnType<typeof englishPatterns>>()

/** Words that no sentence in English goes without, and no name is made of. */
const small =
  /\b(?:the|is|are|was|were|which|has|have|not|from|with|this|that|what|who|its|their|leave|write|give)\b/i

/**
 * The texts of a page that are English: a message as English says it, or, where the language has other letters, a sentence of such words.
 * What is marked as of another language is a quotation or a name, and code is for machines.
 */
export function englishTexts(page: string, html: string, locale: Locale): EnglishText[] {
  const { whole, patterns } = kept.get(locale) ?? englishPatterns(locale)
  if (!kept.has(locale)) kept.set(locale, { whole, patterns })
  const hasOtherLetters = ['ar', 'ru', 'uk'].includes(locale)
  return textsOf(html, locale)
    .filter(
      (text) =>
        whole.has(text) ||
        (hasOtherLetters && small.test(text)) ||
        (/[A-Za-z]{2}/.test(text) && patterns.some((pattern) => pattern.test(text))),
    )
    .map((text) => ({ page, text }))
}

const voids = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|path|circle|line|rect)$/
const said = /\s(?:aria-label|title|placeholder|alt|data-done)="([^"]*)"/g

/** What is read or heard of a page in its own language. */
function textsOf(html: string, locale: string): string[] {
  const texts: string[] = []
  const open: { name: string; isOwn: boolean }[] = []
  const isOwn = () => open.at(-1)?.isOwn ?? true
  for (const [, tag, text] of html
    .replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '')
    .matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) {
      if (isOwn()) texts.push(text)
      continue
    }
    const name = /^\/?([\w-]+)/.exec(tag ?? '')?.[1]?.toLowerCase() ?? ''
    if (tag?.startsWith('/')) {
      const at = open.findLastIndex((one) => one.name === name)
      if (at >= 0) open.length = at
      continue
    }
    const language = /\slang="([^"]*)"/.exec(tag ?? '')?.[1]
    const own =
      name === 'code' || name === 'bdi' ? false : language === undefined ? isOwn() : language === locale
    if (own) for (const [, words] of (tag ?? '').matchAll(said)) texts.push(words ?? '')
    if (!voids.test(name) && !tag?.endsWith('/')) open.push({ name, isOwn: own })
  }
  return texts
    .map((text) =>
      text
        .replace(/&#x27;/g, '’')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
        .replace(/[\u2066-\u2069]/g, '')
        .trim(),
    )
    .filter((text) => text !== '')
}
