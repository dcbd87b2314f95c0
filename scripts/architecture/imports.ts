import { posix } from 'node:path'

/** What a file asks for: a path from the root (without its ending) for the project's own, else a package's name. */
export interface Import {
  from: string
  own: boolean
  /** Nothing of it is left when the program runs. */
  typeOnly: boolean
}

const statement = /^(?:import|export)\s+(?:[\w$*{}\s,]+?\sfrom\s+)?['"]([^'"]+)['"]/gm
const call = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** The imports of a file at `path` with `text`, in their order, types included. */
export function importsOf(path: string, text: string): Import[] {
  const code = withoutComments(text)
  return [...code.matchAll(statement), ...code.matchAll(call)].map(([text, specifier = '']) => {
    const typeOnly =
      /^(import|export)\s+type\b/.test(text) || /^import\s*\{(\s*type [\w$ ]+,?)+\s*\}/.test(text)
    return { ...placeOf(path, specifier), typeOnly }
  })
}

/** What a file asks for as it is written, in the order of its statements, then of its calls of `import()`. */
export function specifiersOf(text: string): string[] {
  const code = withoutComments(text)
  return [...code.matchAll(statement), ...code.matchAll(call)].flatMap(([, specifier]) => specifier ?? [])
}

function placeOf(path: string, specifier: string): { from: string; own: boolean } {
  if (specifier.startsWith('@/')) return { from: withoutEnding(specifier.slice(2)), own: true }
  if (!specifier.startsWith('.')) return { from: specifier, own: false }
  return { from: withoutEnding(posix.join(posix.dirname(path), specifier)), own: true }
}

export const withoutEnding = (path: string) => path.replace(/\.(ts|tsx|mts|mjs|js|json)$/, '')

/** Comments become blanks; what looks like one inside quotes stays. */
export function withoutComments(text: string): string {
  return text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/[^\n]*/g,
    (found, quoted) => quoted ?? found.replace(/[^\n]/g, ' '),
  )
}
