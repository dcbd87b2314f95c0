import { describe, expect, test } from 'vitest'
import { parseAst } from 'vitest/node'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

/** Attributes that are read or heard. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label', 'summary'])

interface Node {
  type: string
  [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** What an identifier is called; '' of anything else. */
const nameOf = (value: unknown): string => (isNode(value) && typeof value.name === 'string' ? value.name : '')

/** The texts of a template, or of a literal; none where it is neither. */
function literalsIn(value: unknown): string[] {
  if (!isNode(value)) return []
  if (value.type === 'Literal' && typeof value.value === 'string') return [value.value]
  if (value.type === 'JSXExpressionContainer') return literalsIn(value.expression)
  if (value.type === 'ConditionalExpression')
    return [...literalsIn(value.consequent), ...literalsIn(value.alternate)]
  if (value.type === 'LogicalExpression') return literalsIn(value.right)
  if (value.type === 'TemplateLiteral')
    return (value.quasis as { value: { cooked: string } }[]).map(({ value: { cooked } }) => cooked)
  return []
}

/** Calls whose texts nobody reads on a page. */
const UNSEEN = /^(Error|RangeError|TypeError|present|entryOf|elementAt|query|run|prepare|replaceAll)$/

function calledName({ callee }: Node): string {
  return nameOf(isNode(callee) && callee.type === 'MemberExpression' ? callee.property : callee)
}

/** Literals of two words and more that code hands on: what a view would have a page say, past all messages. */
function sentencesIn(source: string): string[] {
  const texts: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value) || value.type.startsWith('TS')) return
    if (value.type === 'JSXAttribute' && !SPOKEN.has(nameOf(value.name))) return
    if (/^(Call|New)Expression$/.test(value.type) && UNSEEN.test(calledName(value))) return
    // What is compared with, and names of properties, are codes.
    if (value.type === 'BinaryExpression' && /^[!=]==$/.test(String(value.operator))) return
    if (value.type === 'Property') {
      visit(value.value)
      return
    }
    texts.push(...(/^(Template)?Literal$/.test(value.type) ? literalsIn(value) : []))
    for (const child of Object.values(value)) visit(child)
  }
  visit(parseAst(source, { lang: 'tsx' }))
  return texts.filter((text) => /^\W*\p{Lu}?\p{Ll}+,? \p{Ll}{2,}( |\W*$)/u.test(text))
}

/** What the elements of a file say in letters, and no message does. */
function textsSpoken(source: string): string[] {
  const texts: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value)) return
    // What is printed on a keyboard.
    if (value.type === 'JSXElement' && nameOf((value.openingElement as Node).name) === 'kbd') return
    if (value.type === 'JSXText') texts.push(String(value.value))
    if (value.type === 'JSXElement' || value.type === 'JSXFragment')
      texts.push(
        ...(value.children as Node[])
          .filter(({ type }) => type === 'JSXExpressionContainer')
          .flatMap(literalsIn),
      )
    if (value.type === 'JSXAttribute' && SPOKEN.has(nameOf(value.name)))
      texts.push(...literalsIn(value.value))
    for (const child of Object.values(value)) visit(child)
  }
  visit(parseAst(source, { lang: 'tsx' }))
  return texts.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text))
}

describe('pages say nothing but messages', () => {
  test('no element holds words of its own', () => {
    const found = projectFiles()
      .filter((path) => /^(app|components)\/.*\.tsx$/.test(path) && isCode(path) && !isTest(path))
      .flatMap((path) => textsSpoken(textOf(path)).map((text) => ({ path, text })))
    expect(found).toEqual([])
  })

  test('no view makes a sentence of its own', () => {
    const found = projectFiles()
      .filter(
        (path) =>
          /^lib\/(views|charts|wording|drafts\/feedback)\//.test(path) && isCode(path) && !isTest(path),
      )
      .flatMap((path) => sentencesIn(textOf(path)).map((text) => ({ path, text })))
    expect(found).toEqual([])
  })

  test.each([
    ['<p>Reports</p>', ['Reports']],
    ['<p title="Read it">{t("x")}</p>', ['Read it']],
    ['<p>{isOpen ? "open" : t("x")} – {isOpen && "places"}</p>', ['open', 'places']],
    ['<p>{t("x")} <kbd>Ctrl K</kbd></p>', []],
    ['<p className="text-sm">{n} · {t("x")}</p>', []],
  ])('%s is told', (source, texts) => expect(textsSpoken(source)).toEqual(texts))
})
