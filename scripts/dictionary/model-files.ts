import { readdir, readFile } from 'node:fs/promises'
import { type Model, parseModels } from './prisma-models'

const home = new URL('../../prisma/models/', import.meta.url)

/** The models of prisma/models, file by file in the order of their names. */
export async function readModels(): Promise<Model[]> {
  const names = (await readdir(home)).filter((name) => name.endsWith('.prisma')).sort()
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, home), 'utf8')))
  return parseModels(texts.join('\n'))
}
