import { textSizes } from '@/lib/charts/export/image-export'
import { keySize, type MapImage } from '@/lib/charts/export/map-image'

/** A map as a picture that stands alone; `drawn` is what its drawing holds, as the page has it. */
export function MapImageDrawing({
  picture: { width, height, title, description, direction, map, texts, keys },
  drawn,
}: {
  picture: MapImage
  drawn: { viewBox: string; content: string }
}) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      {description !== '' && <desc>{description}</desc>}
      <rect width={width} height={height} className="fill-paper" />
      <rect x={map.x} y={map.y} width={map.width} height={map.height} className="fill-shade" />
      <svg
        className="map"
        x={map.x}
        y={map.y}
        width={map.width}
        height={map.height}
        viewBox={drawn.viewBox}
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a drawing of this page, as the server sent it.
        dangerouslySetInnerHTML={{ __html: drawn.content }}
      />
      <g className="map-key">
        {keys.map(({ shade, x, y }) => (
          <rect key={`${x} ${y}`} x={x} y={y} width={keySize} height={keySize} className={shade} />
        ))}
      </g>
      {texts.map(({ text, size, x, y }) => (
        <text
          key={`${x} ${y}`}
          x={x}
          y={y}
          direction={direction}
          fontSize={textSizes[size].letters}
          fontWeight={size === 'headline' ? 600 : 400}
          className={size === 'headline' ? 'fill-ink' : 'fill-muted'}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}
