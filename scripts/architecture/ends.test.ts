import { describe, expect, test } from 'vitest'
import { LIST_ENDS } from './list-ends'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

/** Where a text is cut, or a list up to a place in it: nothing of a list is left out. */
const texts =
  /^(number$|none$|Take$|mistakesOn|longest\w*|LONGEST\w*|length|digits|point|shift|width|at|first|HEAD_LINES|ROWS_LOOKED_AT)\b|\(|\.length\)?$/

const cuts = /\btake: ([\w.]+(?: \+ [\w.]+)?)\b(?!\()|\blimit \$\{([^}]*)\}|\.slice\(0, ([^;\n]*?)\)/g

/** Limits of a file by what they are called; one more than a limit, or one less, is that limit. */
function limitsIn(text: string): string[] {
  const found = [...text.matchAll(cuts)].map(([, ...ways]) => ways.find((way) => way !== undefined) ?? '')
  return found.map((limit) => limit.replace(/ [+-] 1$/, '')).filter((limit) => !texts.test(limit))
}

const sources = projectFiles().filter(
  (path) => /^(lib|app|components)\//.test(path) && isCode(path) && !isTest(path),
)
const limits = sources.flatMap((path) => {
  const named = limitsIn(textOf(path)).filter((limit) => /^[a-zA-Z]/.test(limit))
  return [...new Set(named)].map((limit) => `${path} ${limit}`)
})

describe('no list ends without a word', () => {
  test('what is left out of a list is told, or it is said here why not', () => {
    expect(limits.sort()).toEqual(Object.keys(LIST_ENDS).sort())
  })

  test('the messages that tell are there, and are said', () => {
    const keys = Object.values(LIST_ENDS).flatMap((end) => ('tells' in end ? [end.tells] : []))
    const said = sources.map(textOf).join('\n')
    expect(keys.filter((key) => !said.includes(`'${key}'`))).toEqual([])
  })

  test('a list is cut by a limit that has a name', () => {
    const bare = /\.slice\(0, [\d_]+\)\s*\.(map|join|flatMap|filter|forEach)\(|\btake: ([3-9]|\d{2,})/
    expect(sources.filter((path) => bare.test(textOf(path)))).toEqual([])
  })
})
