import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromJsx } from '@takumi-rs/helpers/jsx'
import { SharePicture, sharePictureSize } from '@/components/shell/share-picture'
import type { SharePictureView } from '@/lib/views/share-view'

/** By their names in the files; letters that the first has not are drawn by the next. */
const fonts = [
  { name: 'Noto Sans', file: 'NotoSans-Regular.ttf' },
  { name: 'Noto Sans Arabic', file: 'NotoSansArabic-Regular.ttf' },
]

/** What draws is a package of the system's own, so it is loaded when the first picture is asked for, and where it fails, again. */
async function startRenderer() {
  const { Renderer } = await import('@takumi-rs/core')
  // A picture has no images of its own to keep.
  const renderer = new Renderer({ cacheMaxBytes: 0 })
  for (const { name, file } of fonts)
    await renderer.registerFont({ name, data: await readFile(join(process.cwd(), 'fonts', file)) })
  return renderer
}

let started: ReturnType<typeof startRenderer> | null = null

/** A picture to share as a PNG, its letters shaped and each language running its own way. */
export async function drawPicture(picture: SharePictureView): Promise<Buffer<ArrayBuffer>> {
  started ??= startRenderer().catch((error: unknown) => {
    started = null
    throw error
  })
  const renderer = await started
  const { node, css } = await fromJsx(<SharePicture picture={picture} />)
  const fontFamilies = fonts.map(({ name }) => name)
  return renderer.render(node, { ...sharePictureSize, css, format: 'png', fontFamilies })
}
