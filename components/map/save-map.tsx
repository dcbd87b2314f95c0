import { type ImageKind, measured, savePicture } from '@/components/charts/interactive/picture-file'
import type { PictureWords } from '@/lib/charts/export/image-export'
import { toMapImage } from '@/lib/charts/export/map-image'
import { present } from '@/lib/lookup/present'
import { MapImageDrawing } from './map-image-drawing'

/**
 * Draws the map that a page shows as a picture on paper, with what it says of it, and hands it to the browser as a file.
 * @throws Error where the browser cannot make the file.
 */
export async function saveMap(
  kind: ImageKind,
  name: string,
  frame: Element,
  said: PictureWords,
): Promise<void> {
  // Of the drawings for wide and narrow windows the first is the wide one.
  const map = present(frame.querySelector<SVGSVGElement>('svg.map'), 'the map')
  const { width, height } = map.viewBox.baseVal
  const aside = [...frame.querySelectorAll('[data-legend] li, [data-share]')].map((line) => ({
    text: line.textContent ?? '',
    shade: line.querySelector('.shade')?.getAttribute('class') ?? '',
  }))
  const direction = getComputedStyle(frame).direction === 'rtl' ? 'rtl' : 'ltr'
  const picture = toMapImage({ width, height }, said, aside, kind === 'slide', measured, direction)
  const drawn = { viewBox: `0 0 ${width} ${height}`, content: map.innerHTML }
  await savePicture(kind, name, <MapImageDrawing picture={picture} drawn={drawn} />, picture)
}
