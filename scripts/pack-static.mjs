/** Packs the scripts and styles of a build, once and as small as can be, for the server to send as they are. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Below this the headers outweigh what is saved. */
const smallest = 1_000

/** Writes FILE.br and FILE.gz beside each script and style under `folder`, a URL that ends with a slash. @param {URL} folder */
export async function packStatic(folder) {
  const names = await readdir(fileURLToPath(folder), { recursive: true })
  for (const name of names.filter((name) => /\.(js|css)$/.test(name))) {
    const file = new URL(name.replaceAll('\\', '/'), folder)
    const text = await readFile(file)
    if (text.length < smallest) continue
    const quality = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
    await writeFile(`${fileURLToPath(file)}.br`, await promisify(brotliCompress)(text, { params: quality }))
    await writeFile(`${fileURLToPath(file)}.gz`, await promisify(gzip)(text, { level: 9 }))
  }
}
