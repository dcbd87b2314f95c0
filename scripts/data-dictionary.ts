/** `npm run docs:dictionary`: writes docs/data-dictionary.md anew. */
import { writeFile } from 'node:fs/promises'
import { dataDictionary } from './dictionary/dictionary'
import { readModels } from './dictionary/model-files'

await writeFile(new URL('../docs/data-dictionary.md', import.meta.url), dataDictionary(await readModels()))
console.log('wrote docs/data-dictionary.md')
