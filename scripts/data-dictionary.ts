/** `npm run docs:dictionary`: writes docs/data-dictionary.md anew, and the tables of public/ that describe the same columns. */
import { writeFile } from 'node:fs/promises'
import { dataDictionary } from './dictionary/dictionary'
import { readModels } from './dictionary/model-files'
import { tableFiles } from './dictionary/table-schemas'

await writeFile(new URL('../docs/data-dictionary.md', import.meta.url), dataDictionary(await readModels()))
for (const [name, text] of Object.entries(tableFiles)) {
  await writeFile(new URL(`../public/${name}`, import.meta.url), text)
}
console.log(`wrote docs/data-dictionary.md, ${Object.keys(tableFiles).join(', ')}`)
