import { readFile, writeFile } from 'node:fs/promises'

const page = new URL('../docs/benchmarks.md', import.meta.url)
/** Puts a table of figures and what they were measured on into the documentation. */
export async function writeReport(
  table: string,
  machine: string,
  section: 'measured' | 'import' | 'audit' | 'pages' | 'places' | 'desk' | 'grid' | 'storm' | 'lighthouse',
): Promise<void> {
  const [begin, end] = [`<!-- ${section}: begin -->`, `<!-- ${section}: end -->`]
  const text = await readFile(page, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md lacks its markers, ${begin} and ${end}`)
  await writeFile(page, `${text.slice(0, from)}${begin}\n${machine}\n\n${table}\n${text.slice(to)}`)
}
