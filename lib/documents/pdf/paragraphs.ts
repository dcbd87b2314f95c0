import { elementAt } from '@/lib/lookup/element-at'
import { leadingOf, type PageLine, pageLineText } from './page-lines'
import { tableLength, tableLines } from './table-lines'

const BULLET = /^\s*(?:[-•▪●◦*–—·]|\p{Nd}{1,2}[.)]|[(]\p{L}[)])\s/u

/**
 * The text of lines that stand below each other: those of a paragraph joined, hyphens at their ends mended, rows of tables with tabs. `known`:
 * all words of the document, by which a hyphen that belongs to a word is told from one that parts it.
 */
export function paragraphText(lines: readonly PageLine[], known: ReadonlySet<string>): string {
  if (lines.length === 0) return ''
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  const leading = leadingOf(lines)
  /** Whether the first word of the next line would have had no room on a line. */
  const isFull = (line: PageLine, next: PageLine) => {
    const room = line.rightToLeft ? line.left - left : right - line.right
    return room < firstWordWidth(next) + line.size * 0.2
  }
  let text = ''
  for (let at = 0; at < lines.length; ) {
    const rows = tableLength(lines, at)
    if (rows > 0) {
      text += `${text === '' ? '' : '\n\n'}${tableLines(lines.slice(at, at + rows)).join('\n')}\n\n`
      at += rows
      continue
    }
    const line = elementAt(lines, at)
    const before = lines[at - 1]
    const words = pageLineText(line)
    if (text === '' || text.endsWith('\n') || before === undefined) text += words
    else {
      const isApart =
        line.y - before.y > Math.max(Math.min(leading, line.size * 1.6), line.size) * 1.4 ||
        Math.abs(line.size - before.size) > 1
      if (isApart) text += `\n\n${words}`
      else if (!isFull(before, line) || BULLET.test(words)) text += `\n${words}`
      else text = joined(text, words, known)
    }
    at++
  }
  return text.replace(/\n{3,}/g, '\n\n').trim()
}

/** How wide its first word is, as far as can be told from its share of the signs. */
function firstWordWidth(line: PageLine): number {
  const words = pageLineText(line)
  return ((line.right - line.left) * (words.split(' ', 1)[0]?.length ?? 0)) / Math.max(1, words.length)
}

/** Two lines of a paragraph as one. */
function joined(text: string, next: string, known: ReadonlySet<string>): string {
  const [, first = ''] = /(\p{L}+)[-\u2010]$/u.exec(text) ?? []
  const [second = ''] = /^\p{L}+/u.exec(next) ?? []
  if (first === '' || second === '' || !/^\p{Ll}/u.test(second)) {
    return /[-–\u2010/]$/.test(text) ? text + next : `${text} ${next}`
  }
  const keeps = known.has(`${first}-${second}`.toLowerCase()) && !known.has((first + second).toLowerCase())
  return keeps || COMPOUND.test(first) ? text + next : text.slice(0, -1) + next
}

/** What is written with a hyphen before most words. */
const COMPOUND = /^(anti|non|pre|post|multi|semi|self|co|ex|well|vice|sub)$/i

/** The words of lines that have a hyphen within, and all others, in small letters. */
export function wordsOfLines(lines: readonly PageLine[]): Set<string> {
  const words = new Set<string>()
  for (const line of lines)
    for (const [word] of pageLineText(line).matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word.toLowerCase())
  return words
}
